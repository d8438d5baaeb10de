import { lazy } from 'react';
import { Link, Navigate, Route, Routes } from 'react-router';
import { PATHS } from '../scope/paths';
import { useScope } from '../scope/scope';
import { text } from '../text/id';
import { PageState } from '../ui/states';

const Ringkasan = lazy(() => import('../features/ringkasan/ringkasan-page'));
const Matriks = lazy(() => import('../features/matriks/matriks-page'));
const UsulanTaut = lazy(() => import('../features/matriks/usulan-taut-page'));
const Temuan = lazy(() => import('../features/temuan/temuan-page'));
const TumpangTindih = lazy(() => import('../features/tumpang-tindih/tumpang-tindih-page'));
const Kasus = lazy(() => import('../features/tumpang-tindih/kasus-page'));
const BelumBerlokasi = lazy(() => import('../features/belum-berlokasi/belum-berlokasi-page'));
const Programs = lazy(() => import('../features/program/programs-page'));
const ProgramDetail = lazy(() => import('../features/program/program-page'));
const SuntingProgram = lazy(() => import('../features/penyuntingan/program-grid-page'));
const SuntingKegiatanDesa = lazy(() => import('../features/penyuntingan/kegiatan-grid-page'));
const Lokus = lazy(() => import('../features/penyuntingan/lokus-page'));
const KegiatanDesa = lazy(() => import('../features/kegiatan-desa/kegiatan-desa-page'));
const Kehadiran = lazy(() => import('../features/kegiatan-desa/kehadiran-page'));
const Impor = lazy(() => import('../features/impor/impor-page'));
const Pengajuan = lazy(() => import('../features/pengajuan/pengajuan-page'));
const PengajuanDetail = lazy(() => import('../features/pengajuan/pengajuan-detail-page'));
const Tahapan = lazy(() => import('../features/tahapan/tahapan-page'));
const Perbandingan = lazy(() => import('../features/perbandingan/perbandingan-page'));
const Rakor = lazy(() => import('../features/rakor/rakor-page'));
const Laporan = lazy(() => import('../features/laporan/laporan-page'));
const Akun = lazy(() => import('../features/akun/akun-page'));
const Pengguna = lazy(() => import('../features/pengguna/pengguna-page'));
const CatatanMasuk = lazy(() => import('../features/pengguna/catatan-masuk-page'));
const Pemberitahuan = lazy(() => import('../features/pemberitahuan/pemberitahuan-page'));
const Permintaan = lazy(() => import('../features/tumpang-tindih/permintaan-page'));
const Jejak = lazy(() => import('../features/jejak/jejak-page'));

/** Every page is a bundle of its own; a slow line loads only the page it opens. */
export function Pages() {
  return (
    <Routes>
      <Route path={PATHS.ringkasan} element={<Ringkasan />} />
      <Route path={PATHS.matriks} element={<Matriks />} />
      <Route path={PATHS.usulanTaut} element={<UsulanTaut />} />
      <Route path={PATHS.temuan} element={<Temuan />} />
      <Route path={PATHS.tumpangTindih} element={<TumpangTindih />} />
      <Route path={`${PATHS.tumpangTindih}/:id`} element={<Kasus />} />
      <Route path={PATHS.belumBerlokasi} element={<BelumBerlokasi />} />
      <Route path={PATHS.program} element={<Programs />} />
      <Route path={`${PATHS.program}/:id`} element={<ProgramDetail />} />
      <Route path={`${PATHS.program}/:id/lokus`} element={<Lokus />} />
      <Route path={PATHS.suntingProgram} element={<SuntingProgram />} />
      <Route path={PATHS.suntingKegiatanDesa} element={<SuntingKegiatanDesa />} />
      <Route path={PATHS.kegiatanDesa} element={<KegiatanDesa />} />
      <Route path={PATHS.kehadiran} element={<Kehadiran />} />
      <Route path={PATHS.impor} element={<Impor />} />
      <Route path={PATHS.pengajuan} element={<Pengajuan />} />
      <Route path={`${PATHS.pengajuan}/:opdId`} element={<PengajuanDetail />} />
      <Route path={PATHS.tahapan} element={<Tahapan />} />
      <Route path={PATHS.perbandingan} element={<Perbandingan />} />
      <Route path={PATHS.rakor} element={<Rakor />} />
      <Route path={PATHS.laporan} element={<Laporan />} />
      <Route path={PATHS.akun} element={<Akun />} />
      <Route path={PATHS.pengguna} element={<Pengguna />} />
      <Route path={PATHS.catatanMasuk} element={<CatatanMasuk />} />
      <Route path={PATHS.pemberitahuan} element={<Pemberitahuan />} />
      <Route path={`${PATHS.permintaan}/:id`} element={<Permintaan />} />
      <Route path={PATHS.jejak} element={<Jejak />} />
      <Route path="/masuk" element={<Navigate to={PATHS.ringkasan} replace />} />
      <Route path="/ringkasan" element={<Navigate to={PATHS.ringkasan} replace />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

function NotFound() {
  const { link } = useScope();
  const back = <Link to={link(PATHS.ringkasan)}>{text.shell.toSummary}</Link>;
  return (
    <PageState title={text.shell.notFound} action={back}>
      {text.shell.notFoundDetail}
    </PageState>
  );
}

import fc from 'fast-check';
import { findPriorityDocument, matchPriorityLabel, normalisePriorityText } from '.';

const nodes = findPriorityDocument('RPJMN-2025-2029')!.nodes;
const pn = nodes.filter((node) => node.tier === 'PN');
const codeFor = (label: string) => matchPriorityLabel(label, pn)?.code;

describe('matching a priority label', () => {
  it('matches the same text whatever its case, numbering and last full stop', () => {
    expect(
      codeFor(
        '6. MEMBANGUN DARI DESA DAN DARI BAWAH UNTUK PERTUMBUHAN EKONOMI, PEMERATAAN EKONOMI DAN PEMBERANTASAN KEMISKINAN.',
      ),
    ).toBe('06');
    expect(codeFor('Memperkokoh ideologi Pancasila, demokrasi, dan hak asasi manusia (HAM).')).toBe(
      '01',
    );
  });

  it('matches the shorter wording SIPD uses and its misspelling', () => {
    expect(
      codeFor(
        'Memantapkan sistem pertahanan keamanan negara dan mendorong kemandirian bangsa melalui swasembada pangan, energi, air, ekonomi kreatif, ekonomi hijau, dan ekonomi biru',
      ),
    ).toBe('02');
    expect(
      codeFor(
        'Memperkuat reformasi politik, hukum dan birokrasi, serta memperkuat pencegahan dan pemberantasan korupsi, narkoba, judi, dan penyeludupan.',
      ),
    ).toBe('07');
  });

  it('matches a PP label among all tiers', () => {
    expect(
      matchPriorityLabel('06.07 Peningkatan kemandirian pedesaan yang berkelanjutan', nodes)?.code,
    ).toBe('06.07');
  });

  it.each([
    '',
    '6.',
    'Swasembada',
    'Penguatan ekonomi',
    'Inovasi dan Tata Kelola Pemerintahan',
    'Membangun dari desa',
  ])('does not guess from "%s"', (label) =>
    expect(matchPriorityLabel(label, nodes)).toBeUndefined(),
  );

  it('answers nothing when two priorities have the same name', () => {
    const twins = [{ name: 'Tata kelola' }, { name: 'Tata Kelola.' }];
    expect(matchPriorityLabel('tata kelola', twins)).toBeUndefined();
  });

  it('finds every priority of the tree by its own name', () => {
    for (const node of nodes) expect(matchPriorityLabel(node.name, nodes)).toBe(node);
  });

  it('is unchanged by normalising twice and by the order of the list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nodes), fc.nat(7), (node, turn) => {
        const once = normalisePriorityText(node.name);
        const turned = [...pn.slice(turn), ...pn.slice(0, turn)];
        return (
          normalisePriorityText(once) === once &&
          matchPriorityLabel(node.name, turned) === matchPriorityLabel(node.name, pn)
        );
      }),
    );
  });
});

// Generated from the DTOs of the API by `npm run docs`; do not edit.

export interface paths {
    "/api/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_listAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_list"];
        put?: never;
        post: operations["AccountsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AccountsController_change"];
        trace?: never;
    };
    "/api/accounts/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets somebody else, or the same person known anew, tie it by single sign-on. */
        delete: operations["AccountsController_loosen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_issueLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** For good: the account is closed, and its person is told nowhere any more. */
        delete: operations["AccountsController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccountsController_endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DueAnalysisController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComparisonsController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparisons/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The workbook is fetched at `GET /api/reports/:jobId/file` when the job is done. */
        post: operations["ComparisonsController_startReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContextController_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editing/desa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditingController_desa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editing/kegiatan-desa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditingController_kegiatanDesa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editing/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditingController_programs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FindingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers, within a second. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_list"];
        put?: never;
        post: operations["ImportsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportPreviewsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The refused file itself, with its wrong cells marked and explained. */
        get: operations["AnnotatedImportsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportPreviewsController_listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportPreviewsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportPreviewsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportPreviewsController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it was received; its name survives in every language. */
        get: operations["ImportPreviewsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the import asks about the columns of its file, and the answer it was read with. */
        get: operations["ImportMappingsController_find"];
        put?: never;
        /** Says which column is which, for the first time or anew; the import goes on with it. */
        post: operations["ImportMappingsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportPreviewsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{jobId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportPreviewsController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsController_read"];
        put?: never;
        post: operations["InvitationsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kegiatan-desa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KegiatanDesaController_list"];
        put?: never;
        post: operations["EditKegiatanDesaController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kegiatan-desa/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["EditKegiatanDesaController_remove"];
        options?: never;
        head?: never;
        patch: operations["EditKegiatanDesaController_change"];
        trace?: never;
    };
    "/api/kegiatan-desa/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paste and fill: up to 200 rows, all or none. */
        post: operations["EditKegiatanDesaController_changeMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LinksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LinksController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/login-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_describeLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatrixController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix/cell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatrixController_readCell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAccountController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OwnAccountController_change"];
        trace?: never;
    };
    "/api/me/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Switches the daily mail on or off. */
        patch: operations["OwnAccountController_changeMail"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnAccountController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnAccountController_renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAccountController_listSessions"];
        put?: never;
        post?: never;
        /** All but the asking one. */
        delete: operations["OwnAccountController_endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnAccountController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiTokensController_list"];
        put?: never;
        post: operations["ApiTokensController_lend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ApiTokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnAccountController_beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnAccountController_confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnAccountController_removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContextController_listOpd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlap-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverlapRequestsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlap-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OverlapRequestsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverlapsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverlapsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlaps/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverlapRequestsController_list"];
        put?: never;
        post: operations["OverlapRequestsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pengajuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Siapa sudah, siapa belum, siapa dikembalikan. */
        get: operations["PengajuanController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pengajuan/{opdId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one pengajuan came to its state, and what was noted on its rows. */
        get: operations["PengajuanController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pengajuan/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PengajuanController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pengajuan/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PengajuanController_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works in which desa: desa x bidang. */
        get: operations["PresenceController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgramsController_list"];
        put?: never;
        post: operations["EditProgramsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgramsController_find"];
        put?: never;
        post?: never;
        delete: operations["EditProgramsController_remove"];
        options?: never;
        head?: never;
        patch: operations["EditProgramsController_change"];
        trace?: never;
    };
    "/api/programs/{id}/lokus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EditProgramsController_replaceLokus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programs/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paste and fill: up to 200 rows, all or none. */
        post: operations["EditProgramsController_changeMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rakor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings, each with the agenda its data suggests; an official sees the own part of it. */
        get: operations["RakorController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{jobId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/rakor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReportsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_current"];
        put?: never;
        post: operations["SessionController_signIn"];
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SummaryController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tahapan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TahapanController_list"];
        put?: never;
        post: operations["TahapanController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tahapan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TahapanController_changeDates"];
        trace?: never;
    };
    "/api/tahapan/{id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TahapanController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tahapan/{id}/exceptions/{exceptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["TahapanController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tahapan/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TahapanController_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workbook with the present rows, to be edited offline and uploaded again. It is fetched at
         *     `GET /api/reports/:jobId/file` when the job is done.
         */
        post: operations["TemplatesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload-parts/{fileKey}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One piece of at most 256 KiB, numbered from 0; `POST /api/imports` then names its `fileKey`. */
        put: operations["UploadPartsController_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptImportDto: {
            /** @description how many rows of the plan the person has agreed to remove; must be as many as are ticked */
            removals: number;
        };
        AcceptInvitationDto: {
            code?: string;
            /** @description corrects the name the admin wrote */
            name?: string;
            password: string;
        };
        AccessEntryDto: {
            actor: string;
            at: string;
            id: string;
            ip: string;
            /** @enum {string} */
            kind: "baca" | "ditolak" | "ekspor" | "peringatan";
            pemdaCodes: string[];
            reason: string;
            requestId: string;
            role: string;
            rowCount: number;
            what: string;
        };
        AccessLogPageDto: {
            page: number;
            rows: components["schemas"]["AccessEntryDto"][];
            size: number;
            total: number;
        };
        AccountDto: {
            email: string | null;
            hasSecondFactor: boolean;
            id: number;
            /** @description single sign-on opens it for one identity only, that of its first use */
            isTied: boolean;
            jabatan: string;
            /** @description ISO time; null: never */
            lastSignInAt: string | null;
            /** @description ISO time; null: no link is open */
            linkExpiresAt: string | null;
            name: string;
            opdId: number | null;
            opdName: string | null;
            pemdaCode: string;
            pemdaName: string;
            /** @enum {string} */
            role: "admin" | "facilitator" | "opd_official" | "planner" | "regency_official" | "viewer";
            /** @enum {string} */
            state: "aktif" | "dihapus" | "diundang" | "nonaktif";
            /** @description empty once the personal data is gone */
            username: string;
        };
        AccountLinkDto: {
            expiresAt: string;
            /** @enum {string} */
            kind: "pemulihan" | "undangan";
            /** @description the address below the root of this installation, `/undangan/…` */
            path: string;
        };
        AccountPageDto: {
            page: number;
            rows: components["schemas"]["AccountDto"][];
            size: number;
            total: number;
        };
        AgendaItemDto: {
            amount: string | null;
            href: string;
            /** @enum {string} */
            kind: "kekosongan" | "tumpang_tindih";
            pemdaName: string;
            position: number;
            /** @description why it stands at this place */
            reason: string;
            title: string;
        };
        AnswerConflictsDto: {
            /** @enum {string} */
            answer: "basis-data" | "berkas";
            /** @description one conflict of the row, by its field */
            field?: string;
            /** @description code of an agency or desa */
            group?: string;
            /** @description one row; absent: all that are in conflict */
            id?: string;
        };
        AnswerRequestDto: {
            /** @enum {string} */
            answer: "terima" | "tolak" | "usul_balik";
            reason: string;
            /**
             * @description needed when, and only when, the answer is a proposal in return
             * @enum {string}
             */
            suggestion?: "alihkan" | "bagi_lokasi" | "gabung" | "jadwalkan" | "tetap";
        };
        ApiTokenDto: {
            createdAt: string;
            expired: boolean;
            expiresAt: string;
            id: number;
            lastUsedAt: string | null;
            name: string;
            /** @enum {string} */
            scope: "baca" | "impor";
        };
        ApiTokenListDto: {
            rows: components["schemas"]["ApiTokenDto"][];
        };
        AskableAgencyDto: {
            name: string;
            /** @description why this agency cannot be asked; null when it can */
            obstacle: string | null;
            opdId: number;
        };
        AskAgencyDto: {
            message: string;
            /** @description the asked agency, one of the case */
            opdId: number;
            /** @enum {string} */
            suggestion: "alihkan" | "bagi_lokasi" | "gabung" | "jadwalkan" | "tetap";
        };
        AuditChangeDto: {
            after: string;
            before: string;
            field: string;
            label: string;
        };
        AuditEntryDto: {
            /** @enum {string} */
            action: "hapus" | "tambah" | "ubah";
            actor: string;
            at: string;
            changes: components["schemas"]["AuditChangeDto"][];
            id: string;
            ip: string;
            opdName: string | null;
            pemdaName: string | null;
            reason: string;
            requestId: string;
            role: string;
            rowId: string;
            rowName: string | null;
            /** @description the whole entry in one Indonesian sentence */
            sentence: string;
            table: string;
            tableLabel: string;
        };
        AuditPageDto: {
            page: number;
            rows: components["schemas"]["AuditEntryDto"][];
            size: number;
            total: number;
        };
        BatchDto: {
            rows: components["schemas"]["BatchItemDto"][];
        };
        BatchItemDto: {
            /** @description field → new value; money as decimal text, months as numbers, null for empty */
            changes: {
                [key: string]: unknown;
            };
            id: number;
            version?: number;
        };
        CaseRequestsDto: {
            agencies: components["schemas"]["AskableAgencyDto"][];
            rows: components["schemas"]["OverlapRequestDto"][];
        };
        CellDetailDto: {
            cell: components["schemas"]["MatrixCellDto"];
            findings: components["schemas"]["FindingDto"][];
            /** @description programs of drafts that were not sent: counted in the cell, not listed */
            hiddenPrograms: number;
            pemda: components["schemas"]["CellPemdaDto"];
            priority: components["schemas"]["MatrixPriorityDto"];
            programs: components["schemas"]["LinkedProgramDto"][];
        };
        CellErrorDto: {
            advice: string;
            column: string;
            row: number;
            rule: string;
            sheet: string;
            value: string;
        };
        CellPemdaDto: {
            code: string;
            name: string;
        };
        ChangeAccountDto: {
            active?: boolean;
            /** @description null takes it away */
            email?: string | null;
            jabatan?: string;
            name?: string;
            opdId?: number | null;
            pemdaCode?: string;
            /** @enum {string} */
            role?: "admin" | "facilitator" | "opd_official" | "planner" | "regency_official" | "viewer";
        };
        ChangeMailDto: {
            digest: boolean;
        };
        ChangeOwnAccountDto: {
            jabatan: string;
            name: string;
        };
        ChangePasswordDto: {
            newPassword: string;
            password: string;
        };
        ChangeRowDto: {
            /** @description field → new value; money as decimal text, months as numbers, null for empty */
            changes: {
                [key: string]: unknown;
            };
            version?: number;
        };
        ChosenColumnDto: {
            column: string;
            field: string;
        };
        ClassCountsDto: {
            baru: number;
            berganti: number;
            berubah: number;
            hilang: number;
        };
        ComparedAgencyDto: {
            after: string;
            agencyCode: string;
            agencyName: string;
            before: string;
            delta: string;
            pemdaCode: string;
            pemdaName: string;
            rowsAfter: number;
            rowsBefore: number;
        };
        ComparedRowDto: {
            agencyName: string;
            changes: components["schemas"]["FieldChangeDto"][];
            /** @enum {string} */
            class: "baru" | "berganti" | "berubah" | "hilang";
            delta: string;
            desaName: string;
            /** @enum {string} */
            kind: "kegiatan_desa" | "program";
            kode: string;
            nama: string;
            paguAfter: string | null;
            /** @description null: not there, or not filled in */
            paguBefore: string | null;
            pemdaName: string;
            /** @description why two rows of different keys are told as one */
            reason: string | null;
            sentence: string;
        };
        ComparedStageDto: {
            id: number;
            label: string;
            /** @description its rows are those it was ratified with */
            ratified: boolean;
            tahun: number;
        };
        ComparisonDto: {
            agencies: components["schemas"]["ComparedAgencyDto"][];
            counts: components["schemas"]["ClassCountsDto"];
            differentYears: boolean;
            from: components["schemas"]["ComparedStageDto"];
            governments: components["schemas"]["ComparedAgencyDto"][];
            /** @description what is not compared and why; empty when everything is */
            notices: string[];
            page: number;
            rows: components["schemas"]["ComparedRowDto"][];
            /** @description the rows of this page in words, as many as carry the most money */
            sentences: string[];
            size: number;
            /** @description three to five sentences */
            summary: string[];
            to: components["schemas"]["ComparedStageDto"];
            total: number;
            totals: components["schemas"]["ComparisonFiguresDto"];
            unchanged: number;
        };
        ComparisonFiguresDto: {
            after: string;
            before: string;
            delta: string;
            rowsAfter: number;
            rowsBefore: number;
        };
        ComparisonRequestDto: {
            /** @description a field of government; village lines belong to none and are left out then */
            bidang?: string;
            from: number;
            opd?: number;
            /** @description a province or kabupaten/kota; absent: all that the account may see */
            pemda?: string;
            to: number;
        };
        CompletenessDto: {
            expected: number;
            late: components["schemas"]["LateGovernmentDto"][];
            /** @description given back and not sent again; part of those that are missing */
            returned: number;
            /** @description plans that lie with the province; a returned one does not */
            sent: number;
        };
        ConfirmSecondFactorDto: {
            code: string;
        };
        ConflictLinkDto: {
            changedAt: string | null;
            changedBy: string | null;
            desaCount: number;
            id: number;
            indikator: string;
            isPenunjang: boolean;
            kode: string;
            labelNasional: string;
            linkedTo: components["schemas"]["LinkedToDto"];
            linkId: number;
            linkOrigin: string;
            linkReason: string;
            /** @enum {string} */
            linkStatus: "ditolak" | "diusulkan" | "terverifikasi";
            /** @description belongs to the decision: another version means that somebody decided meanwhile */
            linkVersion: number;
            /** @enum {string} */
            locationState: "desa" | "kabupaten" | "kecamatan" | "tidak_ada";
            lokasiText: string;
            nama: string;
            namaKegiatan: string;
            namaProgram: string;
            opdId: number;
            opdName: string;
            /** @description rupiah as a decimal string; null when the row names no amount */
            pagu: string | null;
            pemdaCode: string;
            pemdaName: string;
            priorities: components["schemas"]["ProgramPriorityDto"][];
            /** @description 0-1: the part of the pagu that serves this priority */
            share: number;
            sourceRow: string;
            sumberDana: string[];
            targetText: string;
        };
        ConflictLokusDto: {
            changedAt: string | null;
            /** @description who wrote last, also when no field of the row itself changed */
            changedBy: string | null;
            changes: components["schemas"]["RowChangeDto"][];
            desaCode: string;
            desaName: string;
            id: number;
            kode: string;
            locationState: string;
            lokus: components["schemas"]["LokusDto"][];
            opdId: number;
            opdName: string;
            ordinal: number;
            pemdaCode: string;
            /** @description of a kegiatan desa; a program has the year of its tahapan */
            tahun: number | null;
            values: {
                [key: string]: string | number | null;
            };
            version: number;
        };
        ConflictRowDto: {
            changedAt: string | null;
            /** @description who wrote last, also when no field of the row itself changed */
            changedBy: string | null;
            changes: components["schemas"]["RowChangeDto"][];
            desaCode: string;
            desaName: string;
            id: number;
            kode: string;
            locationState: string;
            opdId: number;
            opdName: string;
            ordinal: number;
            pemdaCode: string;
            /** @description of a kegiatan desa; a program has the year of its tahapan */
            tahun: number | null;
            values: {
                [key: string]: string | number | null;
            };
            version: number;
        };
        ContextDto: {
            attribution: string;
            defaultTahapanId: number;
            documents: components["schemas"]["PriorityDocumentDto"][];
            governments: components["schemas"]["GovernmentDto"][];
            isSample: boolean;
            provinsi: components["schemas"]["ProvinsiDto"];
            rules: components["schemas"]["RuleDto"][];
            tahapanList: components["schemas"]["TahapanDto"][];
            timeZone: string;
            timeZoneLabel: string;
        };
        DecideChangesDto: {
            accepted: boolean;
            /** @enum {string} */
            class?: "baru" | "bentrok" | "berubah" | "hilang" | "sama";
            /** @description code of an agency or desa */
            group?: string;
            /** @description single rows; absent: all that the filter names */
            ids?: string[];
            /** @description only rows that an undoing left as they are */
            left?: boolean;
            /** @description only rows of the plan that changed after the preview was made */
            moved?: boolean;
            q?: string;
        };
        DecideLinksDto: {
            /** @enum {string} */
            decision: "ditolak" | "terverifikasi";
            links: components["schemas"]["SeenLinkDto"][];
            reason?: string;
        };
        DesaChoiceDto: {
            code: string;
            kecamatan: string;
            kecamatanCode: string;
            name: string;
        };
        DueAnalysisDto: {
            /** @description governments whose findings and figures do not follow their newest changes yet */
            governments: string[];
        };
        EditablePageDto: {
            page: number;
            rows: components["schemas"]["EditableRowDto"][];
            size: number;
            total: number;
        };
        EditableRowDto: {
            desaCode: string;
            desaName: string;
            id: number;
            kode: string;
            locationState: string;
            opdId: number;
            opdName: string;
            ordinal: number;
            pemdaCode: string;
            /** @description of a kegiatan desa; a program has the year of its tahapan */
            tahun: number | null;
            values: {
                [key: string]: string | number | null;
            };
            version: number;
        };
        EditedRowsDto: {
            rows: components["schemas"]["EditableRowDto"][];
        };
        EvidenceDto: {
            /** @enum {string} */
            direction: "menguatkan" | "meringankan";
            reason: string;
            signal: string;
            strength: number;
        };
        ExceptionDto: {
            grantedAt: string;
            grantedBy: string;
            id: number;
            opdId: number;
            opdName: string;
            pemdaName: string;
            reason: string;
            revokedAt: string | null;
            until: string;
        };
        FieldChangeDto: {
            after: string;
            before: string;
            /** @enum {string} */
            field: "desa" | "kode" | "lokasi" | "nama" | "pagu" | "perangkat_daerah" | "prioritas" | "sumber_dana" | "target";
            /** @description the field in words */
            label: string;
        };
        FindingDto: {
            amount: string | null;
            /** @description what the rule rests on, as it may be cited */
            basis: string;
            /** @description false: the article must still be checked against the text, or it is a choice of the product */
            basisVerified: boolean;
            /** @enum {string} */
            confidence: "rendah" | "sedang" | "tinggi";
            id: number;
            missing: string[];
            numbers: components["schemas"]["FindingNumberDto"][];
            opdName: string;
            pemdaCode: string;
            pemdaName: string;
            priority: components["schemas"]["FindingPriorityDto"] | null;
            program: components["schemas"]["FindingProgramDto"] | null;
            reason: string;
            rule: string;
            /** @enum {string} */
            severity: "info" | "rendah" | "sedang" | "tinggi";
            title: string;
            toClose: string;
        };
        FindingNumberDto: {
            label: string;
            value: string;
        };
        FindingPageDto: {
            byRule: components["schemas"]["RuleCountDto"][];
            page: number;
            rows: components["schemas"]["FindingDto"][];
            size: number;
            total: number;
        };
        FindingPriorityDto: {
            code: string;
            id: number;
            name: string;
        };
        FindingProgramDto: {
            id: number;
            kode: string;
            nama: string;
        };
        FullProofDto: {
            code?: string;
            password: string;
        };
        GovernmentDto: {
            code: string;
            hasDesa: boolean;
            /** @enum {string} */
            level: "kabupaten" | "provinsi";
            name: string;
            shortName: string;
        };
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        ImportCellDto: {
            after: string;
            /** @description empty: blank */
            before: string;
            field: string;
            /** @enum {string} */
            kind: "angka" | "teks" | "uang";
            label: string;
        };
        ImportChangeDto: {
            accepted: boolean;
            /** @description of a changed row what differs; of others what they hold */
            cells: components["schemas"]["ImportCellDto"][];
            /** @enum {string} */
            class: "baru" | "bentrok" | "berubah" | "hilang" | "sama";
            /** @description also after they were answered */
            conflicts: components["schemas"]["ImportConflictDto"][];
            groupCode: string;
            groupName: string;
            id: string;
            kode: string;
            moved: boolean;
            nama: string;
            /** @description the row of the sheet; null for a row that the file does not have */
            sourceRow: number | null;
            /** @description of an undone import: whether the row went back */
            undone: boolean | null;
            /**
             * @description why a row of an exported workbook is not simply the row that left
             * @enum {string|null}
             */
            warning: "changedByThem" | "copied" | "keyChanged" | "matchedByKey" | null;
        };
        ImportChangePageDto: {
            page: number;
            rows: components["schemas"]["ImportChangeDto"][];
            size: number;
            total: number;
        };
        ImportClassCountDto: {
            accepted: number;
            /** @enum {string} */
            class: "baru" | "bentrok" | "berubah" | "hilang" | "sama";
            count: number;
        };
        ImportClassesDto: {
            baru: number;
            /** @description changed differently in file and plan since the export; of files that came from one */
            bentrok: number;
            berubah: number;
            /** @description in the plan of the same agencies or villages, but not in the file */
            hilang: number;
            /** @description rows with wrong cells */
            salah: number;
            sama: number;
        };
        ImportConflictDto: {
            /** @enum {string|null} */
            answer: "basis-data" | "berkas" | null;
            at: string | null;
            /** @description as it was exported; null: the row was not in the export */
            base: string | null;
            /** @description who changed it in the database and when; null where the trail does not say */
            by: string | null;
            field: string;
            /** @enum {string} */
            kind: "angka" | "teks" | "uang";
            label: string;
            mine: string;
            /** @description as it stands in the database; null: the row is no longer there */
            theirs: string | null;
        };
        ImportCountDto: {
            label: string;
            value: string;
        };
        ImportDto: {
            at: string;
            by: string;
            decidedAt: string | null;
            decidedBy: string | null;
            fileName: string;
            jobId: string;
            kind: string;
            pemdaCode: string;
            pemdaName: string;
            result: components["schemas"]["ImportResultDto"] | null;
            /**
             * @description null for lists of reference, for refused files and while the file is read
             * @enum {string|null}
             */
            state: "dibatalkan" | "diterima" | "diurungkan" | "pratinjau" | null;
            /** @enum {string} */
            status: "berjalan" | "dibatalkan" | "gagal" | "menunggu" | "selesai";
            undoneAt: string | null;
            undoneBy: string | null;
        };
        ImportGroupDto: {
            after: string;
            baru: number;
            /** @description money in the plan before, and once what is ticked is stored */
            before: string;
            bentrok: number;
            berubah: number;
            code: string;
            hilang: number;
            name: string;
            sama: number;
        };
        ImportListDto: {
            rows: components["schemas"]["ImportDto"][];
        };
        ImportMappingDto: {
            answer: components["schemas"]["MappingAnswerDto"] | null;
            answeredAt: string | null;
            /** @description who answered, by name */
            answeredBy: string | null;
            fileName: string;
            forms: components["schemas"]["MappingFormDto"][];
            jobId: string;
            kind: string;
            /** @description the earlier file that the answer was given for; null where it was given for this one */
            likeFile: string | null;
            mayAnswer: boolean;
            /** @description what is uncertain, one sentence each; empty where an earlier answer was used */
            reasons: string[];
            sheets: components["schemas"]["MappingSheetDto"][];
        };
        ImportPreviewDto: {
            at: string;
            by: string;
            classes: components["schemas"]["ImportClassCountDto"][];
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description when the workbook was exported that came back here; null: rows were found by their key */
            exportedAt: string | null;
            fileName: string;
            groups: components["schemas"]["ImportGroupDto"][];
            jobId: string;
            /** @enum {string} */
            kind: "kegiatan-desa" | "renja";
            mayDecide: boolean;
            mayUndo: boolean;
            /** @description rows that changed in the plan after the preview was made */
            moved: number;
            pemdaName: string;
            /** @description rows that the file lacks and that are ticked to be removed */
            removals: components["schemas"]["ImportRemovalsDto"];
            /** @enum {string} */
            state: "dibatalkan" | "diterima" | "diurungkan" | "pratinjau";
            totalAfter: string;
            /** @description the whole plan of the government before, and once what is ticked is stored */
            totalBefore: string;
            /** @description conflicts that wait for an answer; nothing is stored before */
            unanswered: components["schemas"]["ImportUnansweredDto"];
            undoneAt: string | null;
            undoneBy: string | null;
            /** @description the job that accepts or undoes it, or did so last */
            work: components["schemas"]["ImportWorkDto"] | null;
        };
        ImportRemovalsDto: {
            count: number;
            /** @description money of the plan that would go */
            total: string;
        };
        ImportResultDto: {
            added: number;
            changed: number;
            /** @description of a plan file alone */
            classes?: components["schemas"]["ImportClassesDto"];
            confidence: number;
            counts: components["schemas"]["ImportCountDto"][];
            errorCount: number;
            errors: components["schemas"]["CellErrorDto"][];
            ignoredColumns: string[];
            layout: string;
            /** @description true where it was read as a person said which column is which, for this file or an earlier one */
            mapped?: boolean;
            notices: string[];
            /** @enum {string} */
            outcome: "bentrok" | "ditolak" | "diurungkan" | "perlu_pemetaan" | "pratinjau" | "tersimpan" | "tidak_berubah" | "uji_coba";
            /** @description what must be said about its columns before the file can be read */
            questions?: string[];
            /** @description missing rows whose removal was accepted */
            removed?: number;
            rows: number;
            sheet: string;
            totalAfter: string;
            totalBefore: string;
            unchanged: number;
        };
        ImportUnansweredDto: {
            cells: number;
            rows: number;
        };
        ImportWorkDto: {
            jobId: string;
            /** @enum {string} */
            status: "berjalan" | "dibatalkan" | "gagal" | "menunggu" | "selesai";
        };
        InvitationDto: {
            expiresAt: string;
            jabatan: string;
            /** @enum {string} */
            kind: "pemulihan" | "undangan";
            /** @description characters a password needs at least */
            minimumLength: number;
            name: string;
            /** @description whether a code of the authenticator app, or a recovery code, must come with the password */
            needsCode: boolean;
            username: string;
        };
        InvitedDto: {
            account: components["schemas"]["AccountDto"];
            link: components["schemas"]["AccountLinkDto"];
        };
        InviteDto: {
            email?: string;
            jabatan?: string;
            name: string;
            /** @description the agency of an `opd_official` */
            opdId?: number | null;
            pemdaCode: string;
            /** @enum {string} */
            role: "admin" | "facilitator" | "opd_official" | "planner" | "regency_official" | "viewer";
            username: string;
        };
        IssueLinkDto: {
            /** @description for somebody who lost the telephone and the recovery codes */
            dropsSecondFactor?: boolean;
        };
        JobDto: {
            createdAt: string;
            finishedAt: string | null;
            id: string;
            kind: string;
            problem: components["schemas"]["JobProblemDto"] | null;
            progress: components["schemas"]["JobProgressDto"];
            /** @description an import result or a report result, by the kind of the job */
            result: (components["schemas"]["ImportResultDto"] | components["schemas"]["ReportResultDto"]) | null;
            /** @enum {string} */
            status: "berjalan" | "dibatalkan" | "gagal" | "menunggu" | "selesai";
        };
        JobProblemDto: {
            /** @description stable, such as `upload.limit`; jobs of earlier versions have none */
            code?: string;
            detail: string;
            /** @description as an HTTP status */
            status?: number;
            title: string;
        };
        JobProgressDto: {
            done: number;
            label: string;
            total: number;
        };
        JobStartedDto: {
            jobId: string;
        };
        KegiatanDesaDto: {
            anggaran: string | null;
            desaCode: string;
            desaName: string;
            id: number;
            kecamatan: string;
            kode: string;
            lokasi: string;
            months: components["schemas"]["MonthsDto"] | null;
            nama: string;
            overlapCases: number;
            pemdaCode: string;
            pemdaName: string;
            sasaran: string;
            satuan: string;
            sumberDana: string[];
            tahun: number;
            volume: string | null;
        };
        KegiatanDesaPageDto: {
            anggaran: string;
            page: number;
            rows: components["schemas"]["KegiatanDesaDto"][];
            size: number;
            total: number;
        };
        LadderBarDto: {
            code: string;
            linkedPagu: string;
            name: string;
            priorityId: number;
            /** @description how many cells (priority x government) stand on each of the six steps */
            steps: [
                number,
                number,
                number,
                number,
                number,
                number
            ];
        };
        LateGovernmentDto: {
            name: string;
            pemdaCode: string;
            /** @description agencies that have not sent, or not again */
            waiting: number;
        };
        LendTokenDto: {
            code?: string;
            days: number;
            name: string;
            password: string;
            /** @enum {string} */
            scope: "baca" | "impor";
        };
        LentTokenDto: {
            row: components["schemas"]["ApiTokenDto"];
            /** @description `sjl_…`; shown once, only its hash is kept */
            token: string;
        };
        LinkedProgramDto: {
            desaCount: number;
            id: number;
            indikator: string;
            isPenunjang: boolean;
            kode: string;
            labelNasional: string;
            linkedTo: components["schemas"]["LinkedToDto"];
            linkId: number;
            linkOrigin: string;
            linkReason: string;
            /** @enum {string} */
            linkStatus: "ditolak" | "diusulkan" | "terverifikasi";
            /** @description belongs to the decision: another version means that somebody decided meanwhile */
            linkVersion: number;
            /** @enum {string} */
            locationState: "desa" | "kabupaten" | "kecamatan" | "tidak_ada";
            lokasiText: string;
            nama: string;
            namaKegiatan: string;
            namaProgram: string;
            opdId: number;
            opdName: string;
            /** @description rupiah as a decimal string; null when the row names no amount */
            pagu: string | null;
            pemdaCode: string;
            pemdaName: string;
            priorities: components["schemas"]["ProgramPriorityDto"][];
            /** @description 0-1: the part of the pagu that serves this priority */
            share: number;
            sourceRow: string;
            sumberDana: string[];
            targetText: string;
        };
        LinkedToDto: {
            code: string;
            name: string;
        };
        LinkPageDto: {
            page: number;
            rows: components["schemas"]["LinkedProgramDto"][];
            size: number;
            total: number;
        };
        LinksDecidedDto: {
            changed: number;
        };
        LockDto: {
            code: string;
            reason: string;
        };
        LoginInfoDto: {
            accounts: components["schemas"]["SampleAccountDto"][];
            isSample: boolean;
            /** @description the name of the provider of single sign-on; null when none is configured */
            ssoLabel: string | null;
        };
        LokusDto: {
            desaCode: string;
            desaName: string;
            detail: string;
            kecamatan: string;
            months: components["schemas"]["MonthsDto"] | null;
            pagu: string | null;
            sasaran: string;
            satuan: string;
            volume: string | null;
        };
        LokusListDto: {
            rows: components["schemas"]["LokusRowDto"][];
            version?: number;
        };
        LokusRowDto: {
            desaCode: string;
            detail?: string;
            monthEnd?: number | null;
            monthStart?: number | null;
            /** @description the desa's part of the pagu, as decimal text */
            pagu?: string | null;
            sasaran?: string;
            satuan?: string;
            volume?: string | null;
        };
        ManagedTahapanDto: {
            actions: ("buka" | "buka_kembali" | "sahkan" | "tutup")[];
            closesAt: string;
            exceptions: components["schemas"]["ExceptionDto"][];
            id: number;
            /** @enum {string} */
            kind: "apbd" | "kua_ppas" | "perubahan" | "rancangan" | "rankhir" | "ranwal";
            label: string;
            opensAt: string;
            ratifiedAt: string | null;
            /** @description rows of the snapshot taken when it was ratified */
            snapshotRows: number;
            /** @enum {string} */
            status: "dibuka" | "disahkan" | "disiapkan" | "ditutup";
            tahun: number;
        };
        ManagedTahapanListDto: {
            rows: components["schemas"]["ManagedTahapanDto"][];
        };
        MappingAnswerDto: {
            columns: components["schemas"]["ChosenColumnDto"][];
            /** @description how many filled rows the header has */
            headerDepth: number;
            /** @description the last row of the header, as a spreadsheet counts */
            headerRow: number;
            layout: string;
            sheet: string;
        };
        MappingCellDto: {
            column: string;
            /** @description shortened */
            text: string;
        };
        MappingColumnDto: {
            column: string;
            guess: components["schemas"]["MappingGuessDto"] | null;
            /** @description its cells begin with codes, so that as names they serve for the codes too */
            hasCodesInFront: boolean;
            header: string;
            /** @description false where a person must choose between this column and a rival */
            isTaken: boolean;
        };
        MappingFieldDto: {
            field: string;
            label: string;
            required: boolean;
        };
        MappingFormDto: {
            fields: components["schemas"]["MappingFieldDto"][];
            layout: string;
            /** @description codes may stand before the names, in one cell */
            splitsCodes: boolean;
        };
        MappingGuessDto: {
            /** @description 0 to 1 */
            confidence: number;
            field: string;
            label: string;
            why: string;
        };
        MappingRowDto: {
            cells: components["schemas"]["MappingCellDto"][];
            row: number;
        };
        MappingSheetDto: {
            columns: components["schemas"]["MappingColumnDto"][];
            headerDepth: number;
            /** @description the last row of the header; 0 where none was found */
            headerRow: number;
            /** @description the likeliest form; null where the sheet looks like none */
            layout: string | null;
            rows: components["schemas"]["MappingRowDto"][];
            sheet: string;
        };
        MarkDto: {
            end: number;
            /** @enum {string} */
            field: "judul" | "lokasi" | "sasaran";
            start: number;
        };
        MarkReadDto: {
            /** @description absent: everything */
            ids?: string[];
        };
        MatrixCellDto: {
            desaCount: number;
            need: string | null;
            pagu: string;
            pemdaCode: string;
            programCount: number;
            proposedCount: number;
            proposedPagu: string;
            shortage: string | null;
            /**
             * @description 0 belum didukung ... 5 sasaran tercapai; verified links only
             * @enum {integer}
             */
            step: 0 | 1 | 2 | 3 | 4 | 5;
            /**
             * @description the step if the proposed links were accepted
             * @enum {integer}
             */
            stepIfAccepted: 0 | 1 | 2 | 3 | 4 | 5;
        };
        MatrixDocumentDto: {
            id: number;
            name: string;
        };
        MatrixDto: {
            document: components["schemas"]["MatrixDocumentDto"];
            governments: components["schemas"]["MatrixGovernmentDto"][];
            /** @description matters the centre keeps for itself: shown as such, never counted */
            notJudged: components["schemas"]["MatrixPriorityDto"][];
            rows: components["schemas"]["MatrixRowDto"][];
        };
        MatrixGovernmentDto: {
            code: string;
            expected: number;
            hasDesa: boolean;
            name: string;
            sent: number;
            shortName: string;
        };
        MatrixPriorityDto: {
            code: string;
            id: number;
            name: string;
            parentCode: string | null;
            parentId: number | null;
            parentName: string | null;
            /** @enum {string} */
            tier: "KP" | "PN" | "PP" | "ProP" | "misi" | "prioritas";
        };
        MatrixRowDto: {
            /** @description in the order of the governments */
            cells: components["schemas"]["MatrixCellDto"][];
            priority: components["schemas"]["MatrixPriorityDto"];
        };
        MonthsDto: {
            /** @description 1-12, not before start */
            end: number;
            /** @description 1-12 */
            start: number;
        };
        NewExceptionDto: {
            opdId: number;
            reason: string;
            until: string;
        };
        NewKegiatanDesaDto: {
            desaCode: string;
            kode: string;
            tahapan: number;
            tahun: number;
            values: {
                [key: string]: unknown;
            };
        };
        NewProgramDto: {
            kode: string;
            opdId: number;
            tahapan: number;
            values: {
                [key: string]: unknown;
            };
        };
        NewTahapanDto: {
            closesAt: string;
            /** @enum {string} */
            kind: "apbd" | "kua_ppas" | "perubahan" | "rancangan" | "rankhir" | "ranwal";
            opensAt: string;
            /** @description a ratified tahapan whose plan becomes the draft of this one */
            startFrom?: number;
            tahun: number;
        };
        NotificationDto: {
            at: string;
            detail: string;
            id: string;
            /** @enum {string} */
            kind: "pengajuan" | "permintaan" | "temuan" | "tenggat" | "tumpang_tindih";
            /** @description the page of the web app that shows it */
            path: string;
            read: boolean;
            title: string;
        };
        NotificationPageDto: {
            page: number;
            rows: components["schemas"]["NotificationDto"][];
            size: number;
            total: number;
            unread: components["schemas"]["UnreadByKindDto"];
        };
        OpdDto: {
            id: number;
            kind: string;
            name: string;
            pemdaCode: string;
        };
        OverlapDetailDto: {
            agencies: string[];
            /** @description null where a member belongs to a plan that was not sent yet */
            amount: string | null;
            crossAgency: boolean;
            desaCode: string;
            desaName: string;
            engineVersion: string;
            evidence: components["schemas"]["EvidenceDto"][];
            /** @description members of plans not sent yet: their agencies are named, their texts are not told */
            hiddenMembers: number;
            id: number;
            intervensi: components["schemas"]["OverlapMemberDto"][];
            kecamatan: string;
            /** @enum {string} */
            kind: "berbenturan" | "duplikasi" | "pendanaan_ganda" | "tumpang_tindih";
            lead: components["schemas"]["OverlapLeadDto"];
            mainReason: string;
            members: number;
            missing: string[];
            options: components["schemas"]["OverlapOptionDto"][];
            pairs: components["schemas"]["OverlapPairDto"][];
            pemdaCode: string;
            pemdaName: string;
            /** @description 0-1 */
            score: number;
            title: string;
            weakest: components["schemas"]["OverlapWeakestDto"] | null;
        };
        OverlapDto: {
            agencies: string[];
            /** @description null where a member belongs to a plan that was not sent yet */
            amount: string | null;
            crossAgency: boolean;
            desaCode: string;
            desaName: string;
            /** @description members of plans not sent yet: their agencies are named, their texts are not told */
            hiddenMembers: number;
            id: number;
            kecamatan: string;
            /** @enum {string} */
            kind: "berbenturan" | "duplikasi" | "pendanaan_ganda" | "tumpang_tindih";
            mainReason: string;
            members: number;
            pemdaCode: string;
            pemdaName: string;
            /** @description 0-1 */
            score: number;
            title: string;
        };
        OverlapKindCountsDto: {
            berbenturan: number;
            duplikasi: number;
            pendanaan_ganda: number;
            tumpang_tindih: number;
        };
        OverlapLeadDto: {
            opd: string;
            reason: string;
        };
        OverlapMemberDto: {
            anggaran: string;
            dokumen: string;
            id: string;
            judul: string;
            lokasi: string;
            marks: components["schemas"]["MarkDto"][];
            months: components["schemas"]["MonthsDto"] | null;
            opd: string;
            sasaran: string;
            satuan: string;
            /** @enum {string} */
            source: "kegiatan_desa" | "program";
            sumberDana: string[];
            tahun: number;
            volume: string | null;
        };
        OverlapOptionDto: {
            action: string;
            price: string;
            text: string;
        };
        OverlapPageDto: {
            amount: string;
            byKind: components["schemas"]["OverlapKindCountsDto"];
            page: number;
            rows: components["schemas"]["OverlapDto"][];
            size: number;
            total: number;
        };
        OverlapPairDto: {
            a: string;
            b: string;
            /** @enum {string} */
            kind: "berbenturan" | "duplikasi" | "pendanaan_ganda" | "tumpang_tindih";
            score: number;
        };
        OverlapRequestDto: {
            answeredAt: string | null;
            askedAt: string;
            /** @description the case of today with the same rows; null when it is gone or not visible */
            caseId: number | null;
            /** @enum {string|null} */
            counterSuggestion: "alihkan" | "bagi_lokasi" | "gabung" | "jadwalkan" | "tetap" | null;
            desaName: string;
            /** @description who asks, as one line */
            from: string;
            id: number;
            kecamatan: string;
            /** @description whether this account may answer it now */
            mayAnswer: boolean;
            message: string;
            reason: string;
            /** @enum {string} */
            status: "menunggu" | "terima" | "tolak" | "usul_balik";
            /** @enum {string} */
            suggestion: "alihkan" | "bagi_lokasi" | "gabung" | "jadwalkan" | "tetap";
            tahapanId: number;
            /** @description who is asked, as one line */
            to: string;
        };
        OverlapWeakestDto: {
            a: string;
            b: string;
            score: number;
        };
        OwnAccountDto: {
            email: string | null;
            hasSecondFactor: boolean;
            jabatan: string;
            /** @description whether the daily mail is wanted */
            mailDigest: boolean;
            /** @description characters a password needs at least */
            minimumLength: number;
            name: string;
            opdName: string | null;
            passwordChangedAt: string | null;
            pemdaName: string;
            recoveryCodesLeft: number;
            /** @enum {string} */
            role: "admin" | "facilitator" | "opd_official" | "planner" | "regency_official" | "viewer";
            /** @description whether this installation sends mail at all */
            sendsMail: boolean;
            signIns: components["schemas"]["SignInEventDto"][];
            username: string;
        };
        OwnSessionDto: {
            createdAt: string;
            current: boolean;
            id: string;
            ip: string;
            seenAt: string;
            userAgent: string;
        };
        OwnSessionListDto: {
            rows: components["schemas"]["OwnSessionDto"][];
        };
        PengajuanBoardDto: {
            closesAt: string;
            governments: components["schemas"]["PengajuanGovernmentDto"][];
            /** @description the clock of the server, for counting down */
            now: string;
            opensAt: string;
            rows: components["schemas"]["PengajuanDto"][];
            /** @enum {string} */
            tahapanStatus: "dibuka" | "disahkan" | "disiapkan" | "ditutup";
        };
        PengajuanDetailDto: {
            /** @description what the asking account may do with it now */
            actions: ("ajukan" | "kembalikan" | "setujui_dengan_catatan" | "verifikasi")[];
            events: components["schemas"]["PengajuanEventDto"][];
            /** @description the end of an exception to the deadline for this agency alone */
            exceptionUntil: string | null;
            /** @description absent while the owner may change rows */
            lock: components["schemas"]["LockDto"] | null;
            note: string;
            notes: components["schemas"]["PengajuanNoteDto"][];
            opdId: number;
            opdName: string;
            pagu: string;
            pemdaCode: string;
            pemdaName: string;
            programs: number;
            /** @enum {string} */
            status: "belum" | "diajukan" | "dikembalikan" | "disahkan" | "diverifikasi" | "draf" | "setuju_dengan_catatan";
            submittedAt: string | null;
            version: number;
        };
        PengajuanDto: {
            /** @description what the asking account may do with it now */
            actions: ("ajukan" | "kembalikan" | "setujui_dengan_catatan" | "verifikasi")[];
            /** @description the end of an exception to the deadline for this agency alone */
            exceptionUntil: string | null;
            /** @description absent while the owner may change rows */
            lock: components["schemas"]["LockDto"] | null;
            note: string;
            opdId: number;
            opdName: string;
            pagu: string;
            pemdaCode: string;
            pemdaName: string;
            programs: number;
            /** @enum {string} */
            status: "belum" | "diajukan" | "dikembalikan" | "disahkan" | "diverifikasi" | "draf" | "setuju_dengan_catatan";
            submittedAt: string | null;
            version: number;
        };
        PengajuanEventDto: {
            at: string;
            by: string;
            /** @enum {string|null} */
            from: "belum" | "diajukan" | "dikembalikan" | "disahkan" | "diverifikasi" | "draf" | "setuju_dengan_catatan" | null;
            note: string;
            /** @enum {string} */
            to: "belum" | "diajukan" | "dikembalikan" | "disahkan" | "diverifikasi" | "draf" | "setuju_dengan_catatan";
        };
        PengajuanGovernmentDto: {
            code: string;
            expected: number;
            name: string;
            returned: number;
            sent: number;
            verified: number;
        };
        PengajuanNoteDto: {
            at: string;
            by: string;
            id: number;
            kegiatanDesaId: number | null;
            kode: string;
            nama: string;
            note: string;
            programId: number | null;
        };
        PengajuanStepDto: {
            opdId: number;
            /** @enum {string} */
            status: "belum" | "diajukan" | "dikembalikan" | "disahkan" | "diverifikasi" | "draf" | "setuju_dengan_catatan";
            version: number;
        };
        PengajuanStepItemDto: {
            /** @description instead of the note of the whole order */
            note?: string;
            opdId: number;
            rows?: components["schemas"]["RowNoteDto"][];
            /** @description the version that the person saw; without it the step is refused with 428 */
            version?: number;
        };
        PengajuanStepResultDto: {
            moved: components["schemas"]["PengajuanStepDto"][];
        };
        PresenceBidangDto: {
            code: string;
            name: string;
        };
        PresenceCellDto: {
            agencies: number;
            amount: string;
            bidang: string;
            count: number;
        };
        PresenceDto: {
            bidang: components["schemas"]["PresenceBidangDto"][];
            rows: components["schemas"]["PresenceRowDto"][];
        };
        PresenceRowDto: {
            amount: string;
            cells: components["schemas"]["PresenceCellDto"][];
            desaCode: string;
            desaName: string;
            kecamatan: string;
            pemdaName: string;
            total: number;
        };
        PriorityDocumentDto: {
            /** @description its period covers the tahun rencana of the default tahapan */
            current: boolean;
            id: number;
            /** @enum {string} */
            level: "kabupaten" | "nasional" | "provinsi";
            missing: string;
            name: string;
            periodEnd: number;
            periodStart: number;
        };
        ProgramDetailDto: {
            desaCount: number;
            findings: components["schemas"]["FindingDto"][];
            id: number;
            indikator: string;
            isPenunjang: boolean;
            kode: string;
            labelKabupaten: string;
            labelNasional: string;
            labelProvinsi: string;
            links: components["schemas"]["ProgramLinkDto"][];
            /** @enum {string} */
            locationState: "desa" | "kabupaten" | "kecamatan" | "tidak_ada";
            lokasiText: string;
            lokus: components["schemas"]["LokusDto"][];
            nama: string;
            namaKegiatan: string;
            namaProgram: string;
            opdId: number;
            opdName: string;
            /** @description rupiah as a decimal string; null when the row names no amount */
            pagu: string | null;
            paguTahunDepan: string | null;
            pemdaCode: string;
            pemdaName: string;
            priorities: components["schemas"]["ProgramPriorityDto"][];
            sasaran: string;
            sourceRow: string;
            sumberDana: string[];
            targetText: string;
            /** @description what a change of this program must name */
            version: number;
        };
        ProgramDto: {
            desaCount: number;
            id: number;
            indikator: string;
            isPenunjang: boolean;
            kode: string;
            labelNasional: string;
            /** @enum {string} */
            locationState: "desa" | "kabupaten" | "kecamatan" | "tidak_ada";
            lokasiText: string;
            nama: string;
            namaKegiatan: string;
            namaProgram: string;
            opdId: number;
            opdName: string;
            /** @description rupiah as a decimal string; null when the row names no amount */
            pagu: string | null;
            pemdaCode: string;
            pemdaName: string;
            priorities: components["schemas"]["ProgramPriorityDto"][];
            sourceRow: string;
            sumberDana: string[];
            targetText: string;
        };
        ProgramLinkDto: {
            code: string;
            linkId: number;
            name: string;
            origin: string;
            reason: string;
            share: number;
            /** @enum {string} */
            status: "ditolak" | "diusulkan" | "terverifikasi";
        };
        ProgramPageDto: {
            page: number;
            /** @description the pagu of all rows that match, not of this page */
            pagu: string;
            rows: components["schemas"]["ProgramDto"][];
            size: number;
            total: number;
        };
        ProgramPriorityDto: {
            code: string;
            name: string;
            /** @enum {string} */
            status: "ditolak" | "diusulkan" | "terverifikasi";
        };
        ProofDto: {
            password: string;
        };
        ProvinsiDto: {
            code: string;
            name: string;
        };
        RakorDto: {
            agenda: components["schemas"]["AgendaItemDto"][];
            date: string;
            id: number;
            participants: number;
            place: string;
            scope: string;
            status: string;
            title: string;
        };
        RakorListDto: {
            rows: components["schemas"]["RakorDto"][];
        };
        RecoveryCodesDto: {
            codes: string[];
        };
        ReportRequestDto: {
            /** @description one kabupaten/kota; absent: the whole province */
            pemda?: string;
            tahapan: number;
        };
        ReportResultDto: {
            bytes: number;
            fileName: string;
            sheets: components["schemas"]["WrittenSheetDto"][];
        };
        RowChangeDto: {
            after: string | null;
            at: string;
            before: string | null;
            by: string;
            field: string;
        };
        RowNoteDto: {
            kegiatanDesaId?: number;
            note: string;
            programId?: number;
        };
        RuleCountDto: {
            count: number;
            rule: string;
            title: string;
        };
        RuleDto: {
            basis: string;
            basisVerified: boolean;
            id: string;
            title: string;
        };
        SampleAccountDto: {
            label: string;
            password: string;
            username: string;
        };
        SecondFactorSetUpDto: {
            /** @description otpauth://…, for the QR code */
            address: string;
            /** @description base32, for typing by hand */
            secret: string;
        };
        SeenLinkDto: {
            id: number;
            version?: number;
        };
        SessionDto: {
            jabatan: string;
            may: components["schemas"]["SessionRightsDto"];
            name: string;
            /** @description the agency of an official who sees that one alone */
            opdName: string | null;
            pemdaCode: string;
            pemdaName: string;
            /** @enum {string} */
            role: "admin" | "facilitator" | "opd_official" | "planner" | "regency_official" | "viewer";
            username: string;
        };
        SessionRightsDto: {
            decideLinks: boolean;
            edit: boolean;
            exportReport: boolean;
            import: boolean;
            importReference: boolean;
            manageAccounts: boolean;
            manageTahapan: boolean;
            readAccessLog: boolean;
            readAudit: boolean;
            seeAllGovernments: boolean;
            settleOverlaps: boolean;
            submitPlans: boolean;
            verifyPlans: boolean;
        };
        SignInDto: {
            /** @description of the authenticator app, or a recovery code; asked for by `session.code-needed` */
            code?: string;
            password: string;
            username: string;
        };
        SignInEventDto: {
            at: string;
            ip: string;
            /** @enum {string} */
            method: "kode" | "kode_pemulihan" | "sandi" | "sso" | "tautan";
            name: string | null;
            /** @enum {string} */
            outcome: "berhasil" | "dibatasi" | "gagal";
            userAgent: string;
            /** @description null when no account has the name that was typed */
            username: string | null;
        };
        SignInListDto: {
            rows: components["schemas"]["SignInEventDto"][];
        };
        SubmissionsDto: {
            items: components["schemas"]["PengajuanStepItemDto"][];
            note?: string;
            tahapan: number;
        };
        SummaryCountsDto: {
            desaWithData: number;
            governments: number;
            kegiatanDesa: number;
            opd: number;
            penunjang: number;
            programs: number;
            unlocated: number;
            zeroPagu: number;
        };
        SummaryDto: {
            asOf: string;
            completeness: components["schemas"]["CompletenessDto"];
            counts: components["schemas"]["SummaryCountsDto"];
            ladder: components["schemas"]["LadderBarDto"][];
            money: components["schemas"]["SummaryMoneyDto"];
            orphanPrograms: number;
            overlaps: components["schemas"]["SummaryOverlapsDto"];
            priorities: components["schemas"]["SummaryPrioritiesDto"];
            waiting: components["schemas"]["WaitingDto"][];
        };
        SummaryMoneyDto: {
            anggaranDesa: string;
            linkedPagu: string;
            pagu: string;
            paguNonPenunjang: string;
        };
        SummaryOverlapsDto: {
            amount: string;
            byKind: components["schemas"]["OverlapKindCountsDto"];
            cases: number;
            desa: number;
        };
        SummaryPrioritiesDto: {
            linkedUnfunded: number;
            proposedLinks: number;
            shortage: string;
            shortageGovernments: number;
            /** @description priorities judged: the lowest tier known of the current national document */
            total: number;
            underfunded: number;
            /** @description of these: no verified program in any government of the scope */
            unsupported: number;
        };
        TahapanDatesDto: {
            closesAt: string;
            opensAt: string;
        };
        TahapanDto: {
            closesAt: string;
            hasData: boolean;
            id: number;
            /** @enum {string} */
            kind: "apbd" | "kua_ppas" | "perubahan" | "rancangan" | "rankhir" | "ranwal";
            label: string;
            opensAt: string;
            /** @enum {string} */
            status: "dibuka" | "disahkan" | "disiapkan" | "ditutup";
            tahun: number;
        };
        TahapanStepDto: {
            /** @enum {string} */
            action: "buka" | "buka_kembali" | "sahkan" | "tutup";
            reason?: string;
        };
        TemplateRequestDto: {
            /** @enum {string} */
            kind: "kegiatan-desa" | "renja";
            /** @description the agency of a Renja; an agency's own account need not name it */
            opd?: number;
            tahapan: number;
        };
        UndoImportDto: {
            /** @description true when rows that were changed since may stay as they are */
            leaveChanged: boolean;
        };
        UnreadByKindDto: {
            pengajuan: number;
            permintaan: number;
            temuan: number;
            tenggat: number;
            tumpang_tindih: number;
        };
        UnreadDto: {
            count: number;
        };
        VerdictsDto: {
            /** @enum {string} */
            action: "kembalikan" | "setujui_dengan_catatan" | "verifikasi";
            items: components["schemas"]["PengajuanStepItemDto"][];
            note?: string;
            tahapan: number;
        };
        WaitingDto: {
            action: string;
            href: string;
            strong: string;
            text: string;
        };
        WrittenSheetDto: {
            name: string;
            rows: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditController_listAccess: {
        parameters: {
            query?: {
                /** @description a username */
                actor?: string;
                /** @description from this moment on */
                from?: string;
                kind?: "baca" | "ditolak" | "ekspor" | "peringatan";
                page?: number;
                pemda?: string;
                size?: number;
                /** @description before this moment; a date means until its end */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPageDto"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                page?: number;
                pemda?: string;
                q?: string;
                role?: "admin" | "facilitator" | "opd_official" | "planner" | "regency_official" | "viewer";
                size?: number;
                state?: "aktif" | "dihapus" | "diundang" | "nonaktif";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPageDto"];
                };
            };
        };
    };
    AccountsController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedDto"];
                };
            };
        };
    };
    AccountsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    AccountsController_loosen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    AccountsController_issueLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinkDto"];
                };
            };
        };
    };
    AccountsController_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    AccountsController_endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_listSignIns: {
        parameters: {
            query?: {
                /** @description an account; absent: all */
                account?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInListDto"];
                };
            };
        };
    };
    DueAnalysisController_list: {
        parameters: {
            query: {
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueAnalysisDto"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                /** @description a username */
                actor?: string;
                field?: string;
                /** @description from this moment on */
                from?: string;
                opd?: number;
                page?: number;
                pemda?: string;
                row?: string;
                size?: number;
                table?: string;
                /** @description before this moment; a date means until its end */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
        };
    };
    AuditController_export: {
        parameters: {
            query?: {
                /** @description a username */
                actor?: string;
                field?: string;
                /** @description from this moment on */
                from?: string;
                opd?: number;
                page?: number;
                pemda?: string;
                row?: string;
                size?: number;
                table?: string;
                /** @description before this moment; a date means until its end */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ComparisonsController_compare: {
        parameters: {
            query: {
                /** @description a field of government; village lines belong to none and are left out then */
                bidang?: string;
                class?: "baru" | "berganti" | "berubah" | "hilang";
                from: number;
                opd?: number;
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                size?: number;
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    ComparisonsController_startReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedDto"];
                };
            };
        };
    };
    ContextController_describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextDto"];
                };
            };
        };
    };
    EditingController_desa: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesaChoiceDto"][];
                };
            };
        };
    };
    EditingController_kegiatanDesa: {
        parameters: {
            query: {
                /** @description a kecamatan or a desa */
                desa?: string;
                /** @description only these rows, as 12,15,18 */
                ids?: string;
                opd?: number;
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                size?: number;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditablePageDto"];
                };
            };
        };
    };
    EditingController_programs: {
        parameters: {
            query: {
                /** @description a kecamatan or a desa */
                desa?: string;
                /** @description only these rows, as 12,15,18 */
                ids?: string;
                opd?: number;
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                size?: number;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditablePageDto"];
                };
            };
        };
    };
    FindingsController_list: {
        parameters: {
            query: {
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                rule?: string;
                severity?: "info" | "rendah" | "sedang" | "tinggi";
                size?: number;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPageDto"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query: {
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListDto"];
                };
            };
        };
    };
    ImportsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                    /** Format: uuid */
                    fileKey?: string;
                    fileName?: string;
                    /** @enum {string} */
                    kind: "kegiatan-desa" | "nomenklatur" | "prioritas" | "renja";
                    /** @enum {string} */
                    mode?: "langsung" | "pratinjau";
                    parts?: number;
                    pemda?: string;
                    tahapan: number;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedDto"];
                };
            };
        };
    };
    ImportPreviewsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptImportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedDto"];
                };
            };
        };
    };
    AnnotatedImportsController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ImportPreviewsController_listChanges: {
        parameters: {
            query?: {
                class?: "baru" | "bentrok" | "berubah" | "hilang" | "sama";
                /** @description code of an agency or desa */
                group?: string;
                /** @description only rows that an undoing left as they are */
                left?: boolean;
                /** @description only rows of the plan that changed after the preview was made */
                moved?: boolean;
                page?: number;
                q?: string;
                size?: number;
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportChangePageDto"];
                };
            };
        };
    };
    ImportPreviewsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConflictsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewDto"];
                };
            };
        };
    };
    ImportPreviewsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewDto"];
                };
            };
        };
    };
    ImportPreviewsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewDto"];
                };
            };
        };
    };
    ImportPreviewsController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    ImportMappingsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMappingDto"];
                };
            };
        };
    };
    ImportMappingsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingAnswerDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedDto"];
                };
            };
        };
    };
    ImportPreviewsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewDto"];
                };
            };
        };
    };
    ImportPreviewsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoImportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedDto"];
                };
            };
        };
    };
    InvitationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    InvitationsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    JobsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
        };
    };
    JobsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
        };
    };
    KegiatanDesaController_list: {
        parameters: {
            query: {
                /** @description a kecamatan or a desa */
                desa?: string;
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                size?: number;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KegiatanDesaPageDto"];
                };
            };
        };
    };
    EditKegiatanDesaController_add: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKegiatanDesaDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditableRowDto"];
                };
            };
        };
    };
    EditKegiatanDesaController_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EditKegiatanDesaController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditableRowDto"];
                };
            };
        };
    };
    EditKegiatanDesaController_changeMany: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedRowsDto"];
                };
            };
        };
    };
    LinksController_list: {
        parameters: {
            query: {
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                size?: number;
                status?: "ditolak" | "diusulkan" | "terverifikasi";
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPageDto"];
                };
            };
        };
    };
    LinksController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideLinksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksDecidedDto"];
                };
            };
        };
    };
    SessionController_describeLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginInfoDto"];
                };
            };
        };
    };
    MatrixController_read: {
        parameters: {
            query: {
                document?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                tahapan: number;
                tier?: "KP" | "PN" | "PP" | "ProP" | "misi" | "prioritas";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixDto"];
                };
            };
        };
    };
    MatrixController_readCell: {
        parameters: {
            query: {
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                priority: number;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellDetailDto"];
                };
            };
        };
    };
    OwnAccountController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountDto"];
                };
            };
        };
    };
    OwnAccountController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOwnAccountDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_changeMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMailDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_renewCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FullProofDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    OwnAccountController_listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionListDto"];
                };
            };
        };
    };
    OwnAccountController_endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiTokensController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenListDto"];
                };
            };
        };
    };
    ApiTokensController_lend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LendTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LentTokenDto"];
                };
            };
        };
    };
    ApiTokensController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetUpDto"];
                };
            };
        };
    };
    OwnAccountController_confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    OwnAccountController_removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FullProofDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NotificationsController_list: {
        parameters: {
            query?: {
                kind?: "pengajuan" | "permintaan" | "temuan" | "tenggat" | "tumpang_tindih";
                page?: number;
                size?: number;
                /** @description only what was not read yet */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageDto"];
                };
            };
        };
    };
    NotificationsController_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    NotificationsController_countUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    ContextController_listOpd: {
        parameters: {
            query?: {
                pemda?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpdDto"][];
                };
            };
        };
    };
    OverlapRequestsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapRequestDto"];
                };
            };
        };
    };
    OverlapRequestsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapRequestDto"];
                };
            };
        };
    };
    OverlapsController_list: {
        parameters: {
            query: {
                /** @description a kecamatan or a desa */
                desa?: string;
                kind?: "berbenturan" | "duplikasi" | "pendanaan_ganda" | "tumpang_tindih";
                /** @description only cases between different agencies */
                lintas?: boolean;
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                size?: number;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapPageDto"];
                };
            };
        };
    };
    OverlapsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapDetailDto"];
                };
            };
        };
    };
    OverlapRequestsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRequestsDto"];
                };
            };
        };
    };
    OverlapRequestsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskAgencyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapRequestDto"];
                };
            };
        };
    };
    PengajuanController_board: {
        parameters: {
            query: {
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PengajuanBoardDto"];
                };
            };
        };
    };
    PengajuanController_find: {
        parameters: {
            query: {
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                tahapan: number;
            };
            header?: never;
            path: {
                opdId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PengajuanDetailDto"];
                };
            };
        };
    };
    PengajuanController_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PengajuanStepResultDto"];
                };
            };
        };
    };
    PengajuanController_judge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PengajuanStepResultDto"];
                };
            };
        };
    };
    PresenceController_read: {
        parameters: {
            query: {
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceDto"];
                };
            };
        };
    };
    ProgramsController_list: {
        parameters: {
            query: {
                dir?: "asc" | "desc";
                only?: "belum_berlokasi" | "non_penunjang" | "tanpa_pagu" | "yatim";
                opd?: number;
                page?: number;
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                q?: string;
                size?: number;
                sort?: "kode" | "nama" | "opd" | "pagu";
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramPageDto"];
                };
            };
        };
    };
    EditProgramsController_add: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgramDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditableRowDto"];
                };
            };
        };
    };
    ProgramsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramDetailDto"];
                };
            };
        };
    };
    EditProgramsController_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EditProgramsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditableRowDto"];
                };
            };
        };
    };
    EditProgramsController_replaceLokus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LokusListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditableRowDto"];
                };
            };
        };
    };
    EditProgramsController_changeMany: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedRowsDto"];
                };
            };
        };
    };
    RakorController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RakorListDto"];
                };
            };
        };
    };
    ReportsController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ReportsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedDto"];
                };
            };
        };
    };
    SessionController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SummaryController_read: {
        parameters: {
            query: {
                /** @description a province or kabupaten/kota; absent: all that the account may see */
                pemda?: string;
                tahapan: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryDto"];
                };
            };
        };
    };
    TahapanController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTahapanListDto"];
                };
            };
        };
    };
    TahapanController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTahapanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTahapanDto"];
                };
            };
        };
    };
    TahapanController_changeDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TahapanDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTahapanDto"];
                };
            };
        };
    };
    TahapanController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExceptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTahapanDto"];
                };
            };
        };
    };
    TahapanController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exceptionId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTahapanDto"];
                };
            };
        };
    };
    TahapanController_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TahapanStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTahapanDto"];
                };
            };
        };
    };
    TemplatesController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedDto"];
                };
            };
        };
    };
    UploadPartsController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileKey: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    part: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/** The contract as types: written by `npm run contract` from openapi.json. */
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registration_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppraisalRounds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AppraisalRounds_change"];
        trace?: never;
    };
    "/api/v1/appraisals/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnAppraisal_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Packs_list"];
        put?: never;
        post: operations["Packs_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/packs/{packId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Packs_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnAppraisal_report"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/reviews/{subjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnAppraisal_review"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppraisalRounds_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppraisalRounds_subjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/subjects/{subjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppraisalRounds_subject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/subjects/{subjectId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AppraisalRounds_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Boards_change"];
        trace?: never;
    };
    "/api/v1/boards/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_threads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Campaigns_change"];
        trace?: never;
    };
    "/api/v1/campaigns/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Campaigns_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns_missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Campaigns_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/roster-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rosters_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rosters_list"];
        put?: never;
        post: operations["Rosters_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Campaigns_aim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opening_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{id}": {
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
        patch: operations["Categories_change"];
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claims_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Communities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Communities_here"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppraisalRounds_list"];
        put?: never;
        post: operations["AppraisalRounds_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_whom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_list"];
        put?: never;
        post: operations["Boards_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/boards/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Boards_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registration_buildings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_read"];
        put: operations["Calendar_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns_here"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Desk_listed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/cases/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Desk_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Categories_list"];
        put?: never;
        post: operations["Categories_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statistics_counters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/demand-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/demand-headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicePosts_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/demand-headings/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ServicePosts_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Desk_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/elders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Elders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/elders/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Elders_see"];
        post?: never;
        delete: operations["Elders_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_wall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/feedback/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_list"];
        put?: never;
        post: operations["Groups_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/groups/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/identity-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/identity-board/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardDesk_batches"];
        put?: never;
        post: operations["BoardDesk_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/identity-board/doors.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardDesk_doors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/identity-board/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/identity-board/poster.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardDesk_poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/identity-board/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardDesk_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_list"];
        put?: never;
        post: operations["Members_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/members/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/my-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnService_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/my-service/book.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnService_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/my-service/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnService_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/my-service/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnService_show"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_list"];
        put?: never;
        post: operations["Needs_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/needs/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_list"];
        put?: never;
        post: operations["Organizations_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appointments_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResidentDesk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ballots_list"];
        put?: never;
        post: operations["Ballots_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Service_desk"];
        put?: never;
        post: operations["Service_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-entries/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Service_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nominations_list"];
        put?: never;
        post: operations["Nominations_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicePosts_list"];
        put?: never;
        post: operations["ServicePosts_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-rolls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rolls_list"];
        put?: never;
        post: operations["Rolls_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-rolls/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rolls_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Service_seeRules"];
        put: operations["Service_changeRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/service-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Service_tryRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/suited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suggestions_suited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Units_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coupons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coupons_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coupons/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Coupons_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Desks_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_one"];
        put: operations["Drafts_save"];
        post?: never;
        delete: operations["Drafts_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}/pennant.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_pennant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Feedback_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goods_one"];
        put?: never;
        post?: never;
        delete: operations["Goods_remove"];
        options?: never;
        head?: never;
        patch: operations["Goods_edit"];
        trace?: never;
    };
    "/api/v1/goods/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goods_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goods/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goods_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Appointments_dismiss"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Group_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Group_change"];
        trace?: never;
    };
    "/api/v1/groups/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_ofGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Group_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Group_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Group_list"];
        put?: never;
        post: operations["Group_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/people/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Group_act"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Group_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-board/batches/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BoardDesk_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-board/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Accounts_change"];
        trace?: never;
    };
    "/api/v1/me/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAppraisal_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/baskets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Baskets_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claims_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coupons_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sending_sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/deliveries/{id}/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sending_shown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sending_list"];
        put: operations["Sending_register"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sending_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sending_trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Privacy_known"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appointments_lent"];
        put?: never;
        post: operations["Appointments_lend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Looks_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_told"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sending_how"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Sending_change"];
        trace?: never;
    };
    "/api/v1/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Accounts_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Portraits_show"];
        post?: never;
        delete: operations["Portraits_hide"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/residency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnResidency_own"];
        put?: never;
        post: operations["OwnResidency_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/residency/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnResidency_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/service/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nominations_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/service/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnService_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Media_put"];
        post?: never;
        delete: operations["Media_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Member_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Member_change"];
        trace?: never;
    };
    "/api/v1/members/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board_standing"];
        put: operations["Board_agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/board/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Board_takeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/board/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Board_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Feedback_toMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MemberPrivacy_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MemberPrivacy_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_ofMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_claimNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suggestions_forNeed"];
        put?: never;
        post: operations["Suggestions_suggestNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_unread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Offers_change"];
        trace?: never;
    };
    "/api/v1/offers/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Coupons_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Payments_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payment/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Payments_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Orders_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organization_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organization_change"];
        trace?: never;
    };
    "/api/v1/organizations/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organization_applyAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organization_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/basket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Baskets_one"];
        put: operations["Baskets_set"];
        post?: never;
        delete: operations["Baskets_empty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/basket/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Baskets_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Till_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organization_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Feedback_toOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goods_list"];
        put?: never;
        post: operations["Goods_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_own"];
        put?: never;
        post: operations["Offers_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopDesk_orders"];
        put?: never;
        post: operations["Orders_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/orders/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopDesk_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/orders/preparing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopDesk_preparing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organization_staff"];
        put?: never;
        post: operations["Organization_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/people/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Organization_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopDesk_rated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Till_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organization_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organization_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/shop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goods_shop"];
        put: operations["Goods_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organization_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_ofOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/till": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Till_till"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{token}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Packs_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{token}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Packs_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{token}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Packs_paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pennants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_pennants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_roots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_one"];
        put?: never;
        post?: never;
        delete: operations["Places_remove"];
        options?: never;
        head?: never;
        patch: operations["Places_change"];
        trace?: never;
    };
    "/api/v1/places/{id}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaigns_at"];
        put?: never;
        post: operations["Campaigns_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_children"];
        put?: never;
        post: operations["Places_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/children/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Places_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appointments_list"];
        put?: never;
        post: operations["Appointments_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/grants/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appointments_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResidentDesk_invitation"];
        put?: never;
        post: operations["ResidentDesk_renew"];
        delete: operations["ResidentDesk_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Looks_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Units_list"];
        put?: never;
        post: operations["Units_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/units/typed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Units_typed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portraits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Portraits_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_one"];
        put?: never;
        post?: never;
        delete: operations["Posts_delete"];
        options?: never;
        head?: never;
        patch: operations["Posts_edit"];
        trace?: never;
    };
    "/api/v1/posts/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_inner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Posts_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Recovery_recover"];
        post: operations["Recovery_requestRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Till_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResidentDesk_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResidentDesk_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResidentDesk_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rosters_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rosters_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rosters_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rosters_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-ballots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ballots_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-ballots/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ballots_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-ballots/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Ballots_vote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entry_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-entries/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Entry_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-entries/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Entry_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-entries/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Entry_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-entries/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Entry_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-entries/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Entry_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nominations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-nominations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nominations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-nominations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nominations_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-nominations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nominations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicePosts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ServicePosts_edit"];
        trace?: never;
    };
    "/api/v1/service-posts/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claims_claimPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-posts/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServicePosts_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-posts/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suggestions_forPost"];
        put?: never;
        post: operations["Suggestions_suggestPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-rolls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rolls_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-rolls/{id}/roll.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rolls_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-rolls/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rolls_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_sessions"];
        put?: never;
        post: operations["Accounts_signIn"];
        delete: operations["Accounts_signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Accounts_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Accounts_signOutOther"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Setup_state"];
        put?: never;
        post: operations["Setup_perform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Threads_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Threads_page"];
        put?: never;
        post?: never;
        delete: operations["Threads_delete"];
        options?: never;
        head?: never;
        patch: operations["Threads_change"];
        trace?: never;
    };
    "/api/v1/threads/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opening_openFromThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Threads_close"];
        post?: never;
        delete: operations["Threads_open"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Threads_pin"];
        post?: never;
        delete: operations["Threads_unpin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Threads_posts"];
        put?: never;
        post: operations["Posts_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Threads_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Threads_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
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
        patch: operations["Units_change"];
        trace?: never;
    };
    "/api/v1/units/{id}/communities/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Units_pair"];
        post?: never;
        delete: operations["Units_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Units_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Units_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Registration_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                    name: string;
                    /** Format: uuid */
                    communityId: string;
                    /** Format: uuid */
                    buildingId?: string;
                    household?: string;
                    invitation?: string;
                    /** @enum {string} */
                    language?: "zh" | "en";
                    consent: {
                        version: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            display: {
                                /** @enum {string} */
                                theme?: "auto" | "light" | "dark";
                                /** @enum {string} */
                                size?: "standard" | "large" | "larger" | "largest";
                                elder?: boolean;
                                images?: boolean;
                            };
                            version: number;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                                path: string;
                                place: string | null;
                                /** Format: uuid */
                                placeId: string | null;
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: date-time */
                                until: string | null;
                                lent: boolean;
                            }[];
                        } | null;
                        community: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    AppraisalRounds_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            version: number;
                            weights: {
                                report: number;
                                ledger: number;
                                peers: number;
                                residents: number;
                            };
                            questions: string[];
                            scale: {
                                name: string;
                                from: number;
                                quota: number | null;
                            }[];
                            fullMinutes: number;
                            fullStars: number;
                            reviewsEach: number;
                            /** Format: date-time */
                            reportUntil: string;
                            /** Format: date-time */
                            reviewUntil: string;
                            objectionDays: number;
                            /** Format: date-time */
                            objectUntil: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        mine: {
                            can: ("open" | "review" | "tally" | "publish" | "freeze" | "cancel" | "edit" | "manage")[];
                            progress: {
                                members: number;
                                units: number;
                                withService: number;
                                reports: number;
                                reviews: number;
                                reviewsDue: number;
                                objections: number;
                                undecided: number;
                                grades: {
                                    name: string;
                                    members: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
    };
    AppraisalRounds_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    weights?: {
                        report: number;
                        ledger: number;
                        peers: number;
                        residents: number;
                    };
                    questions?: string[];
                    scale?: {
                        name: string;
                        from: number;
                        quota: number | null;
                    }[];
                    fullMinutes?: number;
                    fullStars?: number;
                    reviewsEach?: number;
                    /** Format: date-time */
                    reportUntil?: string;
                    /** Format: date-time */
                    reviewUntil?: string;
                    objectionDays?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            version: number;
                            weights: {
                                report: number;
                                ledger: number;
                                peers: number;
                                residents: number;
                            };
                            questions: string[];
                            scale: {
                                name: string;
                                from: number;
                                quota: number | null;
                            }[];
                            fullMinutes: number;
                            fullStars: number;
                            reviewsEach: number;
                            /** Format: date-time */
                            reportUntil: string;
                            /** Format: date-time */
                            reviewUntil: string;
                            objectionDays: number;
                            /** Format: date-time */
                            objectUntil: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        mine: {
                            can: ("open" | "review" | "tally" | "publish" | "freeze" | "cancel" | "edit" | "manage")[];
                            progress: {
                                members: number;
                                units: number;
                                withService: number;
                                reports: number;
                                reviews: number;
                                reviewsDue: number;
                                objections: number;
                                undecided: number;
                                grades: {
                                    name: string;
                                    members: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
    };
    OwnAppraisal_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        round: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            version: number;
                            weights: {
                                report: number;
                                ledger: number;
                                peers: number;
                                residents: number;
                            };
                            questions: string[];
                            scale: {
                                name: string;
                                from: number;
                                quota: number | null;
                            }[];
                            fullMinutes: number;
                            fullStars: number;
                            reviewsEach: number;
                            /** Format: date-time */
                            reportUntil: string;
                            /** Format: date-time */
                            reviewUntil: string;
                            objectionDays: number;
                            /** Format: date-time */
                            objectUntil: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        /** Format: uuid */
                        subject: string;
                        answers: {
                            words: string;
                            mark: number;
                        }[] | null;
                        reviews: {
                            /** Format: uuid */
                            subject: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            mark: number | null;
                            words: string | null;
                        }[];
                        result: {
                            parts: {
                                /** @enum {string} */
                                name: "report" | "ledger" | "peers" | "residents";
                                weight: number;
                                score: number | null;
                                facts: {
                                    [key: string]: number;
                                };
                            }[];
                            total: number;
                            grade: string;
                            before: string | null;
                        } | null;
                        objection: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                            decision: {
                                upheld: boolean;
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        } | null;
                        can: ("report" | "review" | "object")[];
                    };
                };
            };
        };
    };
    Packs_list: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            unit: string;
                            members: number;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            state: "open" | "acknowledged" | "expired" | "locked" | "revoked";
                            openings: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                what: "opened" | "wrong-code" | "printed" | "acknowledged";
                            }[];
                            acknowledged: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                        units: {
                            unit: string;
                            members: number;
                        }[];
                    };
                };
            };
        };
    };
    Packs_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pack: {
                            /** Format: uuid */
                            id: string;
                            unit: string;
                            members: number;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            state: "open" | "acknowledged" | "expired" | "locked" | "revoked";
                            openings: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                what: "opened" | "wrong-code" | "printed" | "acknowledged";
                            }[];
                            acknowledged: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        token: string;
                        code: string;
                    };
                };
            };
        };
    };
    Packs_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                packId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAppraisal_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        words: string;
                        mark: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        round: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            version: number;
                            weights: {
                                report: number;
                                ledger: number;
                                peers: number;
                                residents: number;
                            };
                            questions: string[];
                            scale: {
                                name: string;
                                from: number;
                                quota: number | null;
                            }[];
                            fullMinutes: number;
                            fullStars: number;
                            reviewsEach: number;
                            /** Format: date-time */
                            reportUntil: string;
                            /** Format: date-time */
                            reviewUntil: string;
                            objectionDays: number;
                            /** Format: date-time */
                            objectUntil: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        /** Format: uuid */
                        subject: string;
                        answers: {
                            words: string;
                            mark: number;
                        }[] | null;
                        reviews: {
                            /** Format: uuid */
                            subject: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            mark: number | null;
                            words: string | null;
                        }[];
                        result: {
                            parts: {
                                /** @enum {string} */
                                name: "report" | "ledger" | "peers" | "residents";
                                weight: number;
                                score: number | null;
                                facts: {
                                    [key: string]: number;
                                };
                            }[];
                            total: number;
                            grade: string;
                            before: string | null;
                        } | null;
                        objection: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                            decision: {
                                upheld: boolean;
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        } | null;
                        can: ("report" | "review" | "object")[];
                    };
                };
            };
        };
    };
    OwnAppraisal_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mark: number;
                    words?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        round: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            version: number;
                            weights: {
                                report: number;
                                ledger: number;
                                peers: number;
                                residents: number;
                            };
                            questions: string[];
                            scale: {
                                name: string;
                                from: number;
                                quota: number | null;
                            }[];
                            fullMinutes: number;
                            fullStars: number;
                            reviewsEach: number;
                            /** Format: date-time */
                            reportUntil: string;
                            /** Format: date-time */
                            reviewUntil: string;
                            objectionDays: number;
                            /** Format: date-time */
                            objectUntil: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        /** Format: uuid */
                        subject: string;
                        answers: {
                            words: string;
                            mark: number;
                        }[] | null;
                        reviews: {
                            /** Format: uuid */
                            subject: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            mark: number | null;
                            words: string | null;
                        }[];
                        result: {
                            parts: {
                                /** @enum {string} */
                                name: "report" | "ledger" | "peers" | "residents";
                                weight: number;
                                score: number | null;
                                facts: {
                                    [key: string]: number;
                                };
                            }[];
                            total: number;
                            grade: string;
                            before: string | null;
                        } | null;
                        objection: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                            decision: {
                                upheld: boolean;
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        } | null;
                        can: ("report" | "review" | "object")[];
                    };
                };
            };
        };
    };
    AppraisalRounds_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    step: "open" | "review" | "tally" | "publish" | "freeze" | "cancel";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            version: number;
                            weights: {
                                report: number;
                                ledger: number;
                                peers: number;
                                residents: number;
                            };
                            questions: string[];
                            scale: {
                                name: string;
                                from: number;
                                quota: number | null;
                            }[];
                            fullMinutes: number;
                            fullStars: number;
                            reviewsEach: number;
                            /** Format: date-time */
                            reportUntil: string;
                            /** Format: date-time */
                            reviewUntil: string;
                            objectionDays: number;
                            /** Format: date-time */
                            objectUntil: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        mine: {
                            can: ("open" | "review" | "tally" | "publish" | "freeze" | "cancel" | "edit" | "manage")[];
                            progress: {
                                members: number;
                                units: number;
                                withService: number;
                                reports: number;
                                reviews: number;
                                reviewsDue: number;
                                objections: number;
                                undecided: number;
                                grades: {
                                    name: string;
                                    members: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
    };
    AppraisalRounds_subjects: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                q?: string;
                objections?: "waiting";
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            unit: string | null;
                            reported: boolean;
                            reviewsDone: number;
                            reviewsDue: number;
                            result: {
                                parts: {
                                    /** @enum {string} */
                                    name: "report" | "ledger" | "peers" | "residents";
                                    weight: number;
                                    score: number | null;
                                    facts: {
                                        [key: string]: number;
                                    };
                                }[];
                                total: number;
                                grade: string;
                                before: string | null;
                            } | null;
                            /** @enum {string} */
                            objection: "none" | "waiting" | "decided";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    AppraisalRounds_subject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                subjectId: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        unit: string | null;
                        reported: boolean;
                        reviewsDone: number;
                        reviewsDue: number;
                        result: {
                            parts: {
                                /** @enum {string} */
                                name: "report" | "ledger" | "peers" | "residents";
                                weight: number;
                                score: number | null;
                                facts: {
                                    [key: string]: number;
                                };
                            }[];
                            total: number;
                            grade: string;
                            before: string | null;
                        } | null;
                        /** @enum {string} */
                        objection: "none" | "waiting" | "decided";
                        answers: {
                            words: string;
                            mark: number;
                        }[] | null;
                        said: string[];
                        objected: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                            decision: {
                                upheld: boolean;
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        } | null;
                        can: "decide"[];
                    };
                };
            };
        };
    };
    AppraisalRounds_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upheld: boolean;
                    grade?: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        unit: string | null;
                        reported: boolean;
                        reviewsDone: number;
                        reviewsDue: number;
                        result: {
                            parts: {
                                /** @enum {string} */
                                name: "report" | "ledger" | "peers" | "residents";
                                weight: number;
                                score: number | null;
                                facts: {
                                    [key: string]: number;
                                };
                            }[];
                            total: number;
                            grade: string;
                            before: string | null;
                        } | null;
                        /** @enum {string} */
                        objection: "none" | "waiting" | "decided";
                        answers: {
                            words: string;
                            mark: number;
                        }[] | null;
                        said: string[];
                        objected: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                            decision: {
                                upheld: boolean;
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        } | null;
                        can: "decide"[];
                    };
                };
            };
        };
    };
    Boards_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            name: {
                                zh: string;
                                en: string;
                            };
                            description: string;
                            icon: string;
                            /** @enum {string} */
                            pillar: "members" | "culture" | "services" | "aid";
                            /** @enum {string|null} */
                            audience: "public" | "author-and-staff" | null;
                            position: number;
                            owner: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            threadCount: number;
                            version: number;
                        };
                        mine: {
                            can: ("post" | "change")[];
                            unread: number;
                        };
                    };
                };
            };
        };
    };
    Boards_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: {
                        zh: string;
                        en: string;
                    };
                    description?: string;
                    icon?: string;
                    /** @enum {string} */
                    pillar?: "members" | "culture" | "services" | "aid";
                    /** @enum {string|null} */
                    audience?: "public" | "author-and-staff" | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            name: {
                                zh: string;
                                en: string;
                            };
                            description: string;
                            icon: string;
                            /** @enum {string} */
                            pillar: "members" | "culture" | "services" | "aid";
                            /** @enum {string|null} */
                            audience: "public" | "author-and-staff" | null;
                            position: number;
                            owner: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            threadCount: number;
                            version: number;
                        };
                        mine: {
                            can: ("post" | "change")[];
                            unread: number;
                        };
                    };
                };
            };
        };
    };
    Boards_threads: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                sort?: "last" | "new" | "hot";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                board: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    pillar: "members" | "culture" | "services" | "aid";
                                };
                                title: string;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                };
                                /** @enum {string} */
                                audience: "public" | "author-and-staff";
                                category: string | null;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    path: string;
                                    name: string;
                                } | null;
                                attachments: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                    state: string;
                                    card: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                pinned: boolean;
                                closed: boolean;
                                replyCount: number;
                                viewCount: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                lastReplyAt: string;
                                excerpt: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                photoCount: number;
                            };
                            mine: {
                                unread: number | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Campaigns_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            words: string;
                            /** Format: date-time */
                            deadline: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("check-in" | "join" | "edit" | "close" | "reopen" | "remind" | "import" | "missing")[];
                            joined: boolean;
                            /** Format: date-time */
                            remindedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Campaigns_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    title?: string;
                    words?: string;
                    /** Format: date-time */
                    deadline?: string;
                    /** @enum {string} */
                    state?: "open" | "closed";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            words: string;
                            /** Format: date-time */
                            deadline: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("check-in" | "join" | "edit" | "close" | "reopen" | "remind" | "import" | "missing")[];
                            joined: boolean;
                            /** Format: date-time */
                            remindedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Campaigns_coverage: {
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
                    "application/json": {
                        total: {
                            target: number;
                            checkedIn: number;
                            waiting: number;
                        };
                        communities: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            target: number;
                            checkedIn: number;
                            waiting: number;
                        }[];
                        units: {
                            /** Format: uuid */
                            id: string | null;
                            name: string | null;
                            target: number;
                            checkedIn: number;
                            waiting: number;
                        }[] | null;
                    };
                };
            };
        };
    };
    Campaigns_join: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            words: string;
                            /** Format: date-time */
                            deadline: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("check-in" | "join" | "edit" | "close" | "reopen" | "remind" | "import" | "missing")[];
                            joined: boolean;
                            /** Format: date-time */
                            remindedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Campaigns_missing: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                unitId?: string;
                communityId?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            phone: string | null;
                            unit: string | null;
                            community: string;
                            building: string | null;
                            account: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Campaigns_remind: {
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
                    "application/json": {
                        people: number;
                    };
                };
            };
        };
    };
    Rosters_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "csv" | "xlsx";
                    /** @enum {string} */
                    of?: "missing" | "all";
                    full?: boolean;
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rosters_list: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            campaignId: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "preview" | "applying" | "applied" | "undone" | "dropped";
                            total: number;
                            good: number;
                            bad: number;
                            twice: number;
                            done: number;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            appliedAt: string | null;
                            version: number;
                            can: ("apply" | "drop" | "undo")[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Rosters_upload: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "preview" | "applying" | "applied" | "undone" | "dropped";
                        columns: {
                            header: string;
                            /** @enum {string|null} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper" | null;
                        }[];
                        total: number;
                        good: number;
                        bad: number;
                        twice: number;
                        done: number;
                        problems: {
                            row: number;
                            /** @enum {string} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper";
                            /** @enum {string} */
                            problem: "missing" | "too-long" | "no-number" | "no-community" | "elsewhere" | "twice-in-file" | "known" | "not-yes-or-no";
                            of?: number;
                        }[];
                        sample: {
                            row: number;
                            name: string;
                            phone: string | null;
                            unit: string | null;
                            community: string;
                            building: string | null;
                            paper: boolean;
                        }[];
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        appliedAt: string | null;
                        version: number;
                        can: ("apply" | "drop" | "undo")[];
                    };
                };
            };
        };
    };
    Campaigns_aim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    units: {
                        /** Format: uuid */
                        unitId: string;
                        target: number;
                    }[];
                    communities: {
                        /** Format: uuid */
                        communityId: string;
                        target: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            words: string;
                            /** Format: date-time */
                            deadline: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("check-in" | "join" | "edit" | "close" | "reopen" | "remind" | "import" | "missing")[];
                            joined: boolean;
                            /** Format: date-time */
                            remindedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Opening_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    categoryId: string;
                    private?: boolean;
                    concerned?: {
                        /** Format: uuid */
                        accountId?: string;
                        name?: string;
                        phone?: string;
                        words?: string;
                        consent?: boolean;
                    };
                    /** Format: uuid */
                    placeId: string;
                    title: string;
                    description: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    /** @enum {string} */
                    channel?: "web" | "call" | "visit" | "staff";
                    reporter?: {
                        /** Format: uuid */
                        accountId?: string;
                        name?: string;
                        phone?: string;
                        words?: string;
                        consent?: boolean;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        /** @enum {string} */
                        state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                    };
                };
            };
        };
    };
    Cases_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            /** @enum {string} */
                            state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                            private: boolean;
                            title: string;
                            html: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            after: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            category: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                zh: string;
                                en: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            area: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string|null} */
                            grade: "emergency" | "urgent" | "ordinary" | "complex" | null;
                            /** @enum {string} */
                            channel: "post" | "web" | "call" | "visit" | "staff" | "qr" | "api";
                            /** Format: uuid */
                            threadId: string | null;
                            lead: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            handler: string | null;
                            /** Format: date-time */
                            appointmentAt: string | null;
                            clocks: {
                                /** Format: date-time */
                                submittedAt: string;
                                /** Format: date-time */
                                acceptBy: string;
                                /** Format: date-time */
                                acceptedAt: string | null;
                                /** Format: date-time */
                                dispatchedAt: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                /** Format: date-time */
                                pausedAt: string | null;
                                /** Format: date-time */
                                firstContactAt: string | null;
                                /** Format: date-time */
                                finishedAt: string | null;
                                /** Format: date-time */
                                closedAt: string | null;
                                overdue: boolean;
                            };
                            /** @enum {string|null} */
                            outcome: "solved" | "partly" | "explained" | "cannot" | "not-responsible" | null;
                            round: number;
                            returns: number;
                            verdict: {
                                due: number;
                                answered: number;
                                solved: number;
                                satisfied: number;
                            };
                            timeline: {
                                seq: number;
                                /** @enum {string} */
                                step: "open" | "visit" | "find" | "accept" | "reject" | "dispatch" | "sign" | "return" | "transfer" | "contact" | "ask" | "answer" | "finish" | "send-back" | "pass" | "call" | "rate" | "redo" | "withdraw" | "note" | "update" | "extend" | "suspend" | "clear" | "reopen" | "appeal" | "merge" | "unmerge" | "order" | "invite";
                                outcome: string | null;
                                /** @enum {string|null} */
                                from: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged" | null;
                                /** @enum {string} */
                                to: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** @enum {string} */
                                    as: "reporter" | "concerned" | "intake" | "supervisor" | "visitor" | "unit" | "handler" | "reviewer" | "caller" | "called" | "clock";
                                    name: string | null;
                                    unit: string | null;
                                };
                                line: {
                                    zh: string;
                                    en: string;
                                } | null;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                            }[];
                        };
                        mine: {
                            as: ("reporter" | "concerned" | "intake" | "supervisor" | "visitor" | "unit" | "handler" | "reviewer" | "caller" | "called")[];
                            can: {
                                /** @enum {string} */
                                step: "open" | "visit" | "find" | "accept" | "reject" | "dispatch" | "sign" | "return" | "transfer" | "contact" | "ask" | "answer" | "finish" | "send-back" | "pass" | "call" | "rate" | "redo" | "withdraw" | "note" | "update" | "extend" | "suspend" | "clear" | "reopen" | "appeal" | "merge" | "unmerge" | "order" | "invite";
                                needs: string[];
                            }[];
                            callbacks: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                as: "concerned" | "reporter";
                                name: string | null;
                                own: boolean;
                                /** @enum {string} */
                                standing: "open" | "answered" | "unreached" | "expired" | "undecided";
                                attempts: number;
                                contacted: boolean | null;
                                solved: boolean | null;
                                /** @enum {string|null} */
                                satisfied: "yes" | "basically" | "no" | null;
                                words: string | null;
                                /** Format: date-time */
                                expiresAt: string;
                            }[];
                            people: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                as: "concerned" | "reporter";
                                name: string | null;
                                phone: string | null;
                                words: string | null;
                                consent: boolean;
                            }[];
                            entries: {
                                seq: number;
                                /** @enum {string} */
                                step: "open" | "visit" | "find" | "accept" | "reject" | "dispatch" | "sign" | "return" | "transfer" | "contact" | "ask" | "answer" | "finish" | "send-back" | "pass" | "call" | "rate" | "redo" | "withdraw" | "note" | "update" | "extend" | "suspend" | "clear" | "reopen" | "appeal" | "merge" | "unmerge" | "order" | "invite";
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** @enum {string} */
                                    as: "reporter" | "concerned" | "intake" | "supervisor" | "visitor" | "unit" | "handler" | "reviewer" | "caller" | "called" | "clock";
                                    name: string | null;
                                    unit: string | null;
                                };
                                words: string | null;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                            }[];
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            suggested: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            afterPhoto: boolean;
                        };
                    };
                };
            };
        };
    };
    Cases_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string | null;
                        phone: string | null;
                    };
                };
            };
        };
    };
    Cases_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "visit";
                    version: number;
                    /** Format: uuid */
                    visitorId: string;
                    /** Format: date-time */
                    appointmentAt: string;
                } | {
                    /** @enum {string} */
                    step: "find";
                    version: number;
                    /** @enum {string} */
                    finding: "true" | "partly" | "not";
                    words?: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                } | {
                    /** @enum {string} */
                    step: "accept";
                    version: number;
                    /** Format: uuid */
                    categoryId: string;
                    /** @enum {string} */
                    grade: "emergency" | "urgent" | "ordinary" | "complex";
                    hold?: boolean;
                } | {
                    /** @enum {string} */
                    step: "reject";
                    version: number;
                    reason?: string;
                    anotherWay: string;
                } | {
                    /** @enum {string} */
                    step: "dispatch";
                    version: number;
                    lead: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    };
                } | {
                    /** @enum {string} */
                    step: "sign";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "return";
                    version: number;
                    reason?: string;
                    suggested?: string;
                } | {
                    /** @enum {string} */
                    step: "transfer";
                    version: number;
                    lead: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    };
                    handOver: string;
                } | {
                    /** @enum {string} */
                    step: "contact";
                    version: number;
                    /** @enum {string} */
                    how: "call" | "visit" | "message";
                    words?: string;
                } | {
                    /** @enum {string} */
                    step: "ask";
                    version: number;
                    question: string;
                } | {
                    /** @enum {string} */
                    step: "answer";
                    version: number;
                    answer: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                } | {
                    /** @enum {string} */
                    step: "finish";
                    version: number;
                    /** @enum {string} */
                    outcome: "solved" | "partly" | "explained" | "cannot" | "not-responsible";
                    result: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                } | {
                    /** @enum {string} */
                    step: "send-back";
                    version: number;
                    defect: string;
                } | {
                    /** @enum {string} */
                    step: "pass";
                    version: number;
                    reply: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                } | {
                    /** @enum {string} */
                    step: "call";
                    version: number;
                    /** Format: uuid */
                    callbackId: string;
                } | {
                    /** @enum {string} */
                    step: "rate";
                    version?: number;
                    /** Format: uuid */
                    callbackId: string;
                    /** @enum {boolean} */
                    reached?: false;
                    contacted?: boolean;
                    solved?: boolean;
                    /** @enum {string} */
                    satisfied?: "yes" | "basically" | "no";
                    words?: string;
                } | {
                    /** @enum {string} */
                    step: "redo";
                    version: number;
                    /** @enum {string} */
                    decision: "again" | "stands";
                    reason?: string;
                } | {
                    /** @enum {string} */
                    step: "withdraw";
                    version: number;
                    reason?: string;
                } | {
                    /** @enum {string} */
                    step: "note";
                    version: number;
                    text: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                } | {
                    /** @enum {string} */
                    step: "update";
                    version: number;
                    text: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        /** @enum {string} */
                        state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                    };
                };
            };
        };
    };
    Categories_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    zh?: string;
                    en?: string;
                    icon?: string;
                    /** @enum {string} */
                    pillar?: "members" | "culture" | "services" | "aid";
                    /** @enum {string} */
                    grade?: "emergency" | "urgent" | "ordinary" | "complex";
                    private?: boolean;
                    afterPhoto?: boolean;
                    unit?: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    } | null;
                    /** @enum {string|null} */
                    audience?: "public" | "author-and-staff" | null;
                    masked?: boolean;
                    position?: number;
                    version: number;
                    active?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        zh: string;
                        en: string;
                        icon: string;
                        /** @enum {string} */
                        pillar: "members" | "culture" | "services" | "aid";
                        /** @enum {string} */
                        grade: "emergency" | "urgent" | "ordinary" | "complex";
                        private: boolean;
                        afterPhoto: boolean;
                        unit: {
                            /** @enum {string} */
                            kind: "member" | "organization";
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @enum {string|null} */
                        audience: "public" | "author-and-staff" | null;
                        masked: boolean;
                        position: number;
                        active: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Claims_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            subject: {
                                /** @enum {string} */
                                kind: "post" | "need";
                                /** Format: uuid */
                                id: string;
                                title: string;
                                number: string | null;
                            };
                            /** Format: uuid */
                            communityId: string;
                            holder: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                            /** Format: date-time */
                            claimedAt: string;
                            /** Format: date-time */
                            heldAt: string | null;
                            /** Format: date-time */
                            endedAt: string | null;
                        };
                        mine: {
                            can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            ahead: number;
                            offeredTo: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            reason: string | null;
                            report: string | null;
                            /** Format: uuid */
                            caseId: string | null;
                        };
                    };
                };
            };
        };
    };
    Claims_openCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    categoryId: string;
                    words: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        /** @enum {string} */
                        state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                    };
                };
            };
        };
    };
    Claims_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "withdraw";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "release";
                    version: number;
                    reason: string;
                } | {
                    /** @enum {string} */
                    step: "offer";
                    version: number;
                    to: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    };
                } | {
                    /** @enum {string} */
                    step: "recall";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "refuse";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "take-over";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "finish";
                    version: number;
                    report: string;
                } | {
                    /** @enum {string} */
                    step: "end";
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                    };
                };
            };
        };
    };
    Communities_list: {
        parameters: {
            query?: {
                of?: "any" | "pages" | "desk";
                words?: string;
                after?: string;
                size?: number;
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            name: string;
                            within: string;
                            facts: {
                                /** @enum {string} */
                                managedBy?: "company" | "self" | "street" | "owners";
                                households?: number;
                                address?: string;
                                phone?: string;
                                icp?: string;
                                about?: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Communities_here: {
        parameters: {
            query?: {
                chosen?: string;
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
                    "application/json": {
                        pages: {
                            community: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                                within: string;
                                facts: {
                                    /** @enum {string} */
                                    managedBy?: "company" | "self" | "street" | "owners";
                                    households?: number;
                                    address?: string;
                                    phone?: string;
                                    icp?: string;
                                    about?: string;
                                };
                            } | null;
                            choices: number;
                        };
                        desk: {
                            community: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                                within: string;
                                facts: {
                                    /** @enum {string} */
                                    managedBy?: "company" | "self" | "street" | "owners";
                                    households?: number;
                                    address?: string;
                                    phone?: string;
                                    icp?: string;
                                    about?: string;
                                };
                            } | null;
                            choices: number;
                        } | null;
                    };
                };
            };
        };
    };
    AppraisalRounds_list: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            members: number;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    AppraisalRounds_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    weights: {
                        report: number;
                        ledger: number;
                        peers: number;
                        residents: number;
                    };
                    questions: string[];
                    scale: {
                        name: string;
                        from: number;
                        quota: number | null;
                    }[];
                    fullMinutes: number;
                    fullStars: number;
                    reviewsEach: number;
                    /** Format: date-time */
                    reportUntil: string;
                    /** Format: date-time */
                    reviewUntil: string;
                    objectionDays: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            communityName: string;
                            year: number;
                            /** @enum {string} */
                            state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                            version: number;
                            weights: {
                                report: number;
                                ledger: number;
                                peers: number;
                                residents: number;
                            };
                            questions: string[];
                            scale: {
                                name: string;
                                from: number;
                                quota: number | null;
                            }[];
                            fullMinutes: number;
                            fullStars: number;
                            reviewsEach: number;
                            /** Format: date-time */
                            reportUntil: string;
                            /** Format: date-time */
                            reviewUntil: string;
                            objectionDays: number;
                            /** Format: date-time */
                            objectUntil: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        mine: {
                            can: ("open" | "review" | "tally" | "publish" | "freeze" | "cancel" | "edit" | "manage")[];
                            progress: {
                                members: number;
                                units: number;
                                withService: number;
                                reports: number;
                                reviews: number;
                                reviewsDue: number;
                                objections: number;
                                undecided: number;
                                grades: {
                                    name: string;
                                    members: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
    };
    Members_whom: {
        parameters: {
            query?: {
                category?: string;
                placeId?: string;
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "member" | "organization";
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string|null} */
                            organizationKind: "merchant" | "charity" | "property" | "station" | null;
                            skills: string[];
                            fits: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Boards_list: {
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                community: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    path: string;
                                };
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                description: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                                /** @enum {string|null} */
                                audience: "public" | "author-and-staff" | null;
                                position: number;
                                owner: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                threadCount: number;
                                version: number;
                            };
                            mine: {
                                can: ("post" | "change")[];
                                unread: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Boards_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    description?: string;
                    icon?: string;
                    /** @enum {string} */
                    pillar: "members" | "culture" | "services" | "aid";
                    /** @enum {string|null} */
                    audience?: "public" | "author-and-staff" | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            name: {
                                zh: string;
                                en: string;
                            };
                            description: string;
                            icon: string;
                            /** @enum {string} */
                            pillar: "members" | "culture" | "services" | "aid";
                            /** @enum {string|null} */
                            audience: "public" | "author-and-staff" | null;
                            position: number;
                            owner: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            threadCount: number;
                            version: number;
                        };
                        mine: {
                            can: ("post" | "change")[];
                            unread: number;
                        };
                    };
                };
            };
        };
    };
    Boards_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    boards: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                community: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    path: string;
                                };
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                description: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                                /** @enum {string|null} */
                                audience: "public" | "author-and-staff" | null;
                                position: number;
                                owner: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                threadCount: number;
                                version: number;
                            };
                            mine: {
                                can: ("post" | "change")[];
                                unread: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Registration_buildings: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            estate: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Calendar_read: {
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
                    "application/json": {
                        zone: string;
                        weekly: {
                            from: string;
                            to: string;
                        }[][];
                        /** @enum {string} */
                        holidays: "china" | "none";
                        exceptions: {
                            /** Format: date */
                            date: string;
                            spans: {
                                from: string;
                                to: string;
                            }[];
                            note: string | null;
                        }[];
                        terms: {
                            emergency: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            urgent: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            ordinary: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            complex: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            accept: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            return: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            answer: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            callback: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            review: {
                                hours: number;
                            } | {
                                days: number;
                            };
                        };
                        version: number;
                        now: {
                            working: boolean;
                            /** Format: date-time */
                            next: string;
                        };
                    };
                };
            };
        };
    };
    Calendar_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    zone: string;
                    weekly: {
                        from: string;
                        to: string;
                    }[][];
                    /** @enum {string} */
                    holidays: "china" | "none";
                    exceptions: {
                        /** Format: date */
                        date: string;
                        spans: {
                            from: string;
                            to: string;
                        }[];
                        note: string | null;
                    }[];
                    terms: {
                        emergency: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        urgent: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        ordinary: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        complex: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        accept: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        return: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        answer: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        callback: {
                            hours: number;
                        } | {
                            days: number;
                        };
                        review: {
                            hours: number;
                        } | {
                            days: number;
                        };
                    };
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        zone: string;
                        weekly: {
                            from: string;
                            to: string;
                        }[][];
                        /** @enum {string} */
                        holidays: "china" | "none";
                        exceptions: {
                            /** Format: date */
                            date: string;
                            spans: {
                                from: string;
                                to: string;
                            }[];
                            note: string | null;
                        }[];
                        terms: {
                            emergency: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            urgent: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            ordinary: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            complex: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            accept: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            return: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            answer: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            callback: {
                                hours: number;
                            } | {
                                days: number;
                            };
                            review: {
                                hours: number;
                            } | {
                                days: number;
                            };
                        };
                        version: number;
                        now: {
                            working: boolean;
                            /** Format: date-time */
                            next: string;
                        };
                    };
                };
            };
        };
    };
    Campaigns_here: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "open" | "closed";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                title: string;
                                words: string;
                                /** Format: date-time */
                                deadline: string;
                                /** @enum {string} */
                                state: "open" | "closed";
                                /** Format: date-time */
                                openedAt: string;
                                /** Format: date-time */
                                closedAt: string | null;
                                version: number;
                            };
                            mine: {
                                can: ("check-in" | "join" | "edit" | "close" | "reopen" | "remind" | "import" | "missing")[];
                                joined: boolean;
                                /** Format: date-time */
                                remindedAt: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Desk_listed: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
            };
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
                    "application/json": {
                        items: {
                            key: string;
                            masked: boolean;
                            /** Format: uuid */
                            id: string | null;
                            number: string | null;
                            title: string;
                            /** @enum {string} */
                            state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                            category: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                zh: string;
                                en: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            area: string;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Desk_dispatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cases: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    lead: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            ok: boolean;
                            code: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Categories_list: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            zh: string;
                            en: string;
                            icon: string;
                            /** @enum {string} */
                            pillar: "members" | "culture" | "services" | "aid";
                            /** @enum {string} */
                            grade: "emergency" | "urgent" | "ordinary" | "complex";
                            private: boolean;
                            afterPhoto: boolean;
                            unit: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string|null} */
                            audience: "public" | "author-and-staff" | null;
                            masked: boolean;
                            position: number;
                            active: boolean;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Categories_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    zh: string;
                    en: string;
                    icon: string;
                    /** @enum {string} */
                    pillar: "members" | "culture" | "services" | "aid";
                    /** @enum {string} */
                    grade?: "emergency" | "urgent" | "ordinary" | "complex";
                    private?: boolean;
                    afterPhoto?: boolean;
                    unit?: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    } | null;
                    /** @enum {string|null} */
                    audience?: "public" | "author-and-staff" | null;
                    masked?: boolean;
                    position?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        zh: string;
                        en: string;
                        icon: string;
                        /** @enum {string} */
                        pillar: "members" | "culture" | "services" | "aid";
                        /** @enum {string} */
                        grade: "emergency" | "urgent" | "ordinary" | "complex";
                        private: boolean;
                        afterPhoto: boolean;
                        unit: {
                            /** @enum {string} */
                            kind: "member" | "organization";
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @enum {string|null} */
                        audience: "public" | "author-and-staff" | null;
                        masked: boolean;
                        position: number;
                        active: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    Statistics_counters: {
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
                    "application/json": {
                        received: number;
                        solved: number;
                        takingPart: number;
                    };
                };
            };
        };
    };
    Needs_figures: {
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
                    "application/json": {
                        posts: {
                            published: number;
                            claimed: number;
                            seats: number;
                            taken: number;
                        };
                        needs: {
                            published: number;
                            claimed: number;
                            can: number;
                            ask: number;
                            met: number;
                        };
                        categories: {
                            code: string;
                            published: number;
                            claimed: number;
                            met: number;
                        }[];
                    };
                };
            };
        };
    };
    ServicePosts_lists: {
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
                    "application/json": {
                        family: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        category: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        versions: {
                            family: number;
                            category: number;
                        };
                        can: "edit"[];
                    };
                };
            };
        };
    };
    ServicePosts_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "family" | "category";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    items: {
                        code: string;
                        zh: string;
                        en: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        family: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        category: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        versions: {
                            family: number;
                            category: number;
                        };
                        can: "edit"[];
                    };
                };
            };
        };
    };
    Desk_desk: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                category?: string;
                grade?: "emergency" | "urgent" | "ordinary" | "complex";
                lead?: string;
                overdue?: "true" | "false";
                q?: string;
                sort?: "due" | "new";
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            title: string;
                            /** @enum {string} */
                            state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                            private: boolean;
                            category: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                zh: string;
                                en: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            area: string;
                            /** @enum {string|null} */
                            grade: "emergency" | "urgent" | "ordinary" | "complex" | null;
                            lead: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            acceptBy: string;
                            /** Format: date-time */
                            dispatchedAt: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            pausedAt: string | null;
                            overdue: boolean;
                            /** Format: date-time */
                            updatedAt: string;
                            handler: string | null;
                            returns: number;
                            undecided: boolean;
                        }[];
                        next: string | null;
                        counts: {
                            states: {
                                [key: string]: number;
                            };
                            overdue: number;
                        };
                    };
                };
            };
        };
    };
    Elders_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            seenBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            seenAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Elders_see: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                accountId: string;
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
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        seenBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        seenAt: string;
                    };
                };
            };
        };
    };
    Elders_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Boards_feed: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                sort?: "hot" | "new" | "building";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                board: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    pillar: "members" | "culture" | "services" | "aid";
                                };
                                title: string;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                };
                                /** @enum {string} */
                                audience: "public" | "author-and-staff";
                                category: string | null;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    path: string;
                                    name: string;
                                } | null;
                                attachments: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                    state: string;
                                    card: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                pinned: boolean;
                                closed: boolean;
                                replyCount: number;
                                viewCount: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                lastReplyAt: string;
                                excerpt: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                photoCount: number;
                            };
                            mine: {
                                unread: number | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Feedback_wall: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                kind?: "thanks" | "complaint";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                kind: "thanks" | "complaint";
                                /** @enum {string} */
                                state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                                to: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    account: string | null;
                                };
                                giver: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                words: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                pennant: {
                                    /** @enum {string} */
                                    design: "classic" | "palace" | "banner";
                                    words: string;
                                    from: string;
                                    to: string;
                                    day: string;
                                } | null;
                                reply: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                                /** @enum {string} */
                                side: "giver" | "receiver" | "staff" | "reader";
                                /** Format: date-time */
                                replyDueAt: string | null;
                                answer: string | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Feedback_queue: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                kind: "thanks" | "complaint";
                                /** @enum {string} */
                                state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                                to: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    account: string | null;
                                };
                                giver: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                words: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                pennant: {
                                    /** @enum {string} */
                                    design: "classic" | "palace" | "banner";
                                    words: string;
                                    from: string;
                                    to: string;
                                    day: string;
                                } | null;
                                reply: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                                /** @enum {string} */
                                side: "giver" | "receiver" | "staff" | "reader";
                                /** Format: date-time */
                                replyDueAt: string | null;
                                answer: string | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Groups_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                kind?: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                state?: "proposed" | "active" | "resting" | "closed" | "declined";
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Groups_found: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                    name: string;
                    introduction?: string;
                    aims?: string;
                    /** @enum {string} */
                    joining?: "open" | "approval" | "invitation";
                    /** @enum {string} */
                    reach?: "community" | "anywhere";
                    meetings?: {
                        /** @enum {string} */
                        every: "week" | "month";
                        weekday: number;
                        nth: number | null;
                        start: string;
                        minutes: number;
                        where: string;
                    }[];
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    /** Format: uuid */
                    leaderId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    Groups_figures: {
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
                    "application/json": {
                        groups: number;
                        members: number;
                        activities: number;
                        served: number;
                        minutes: number;
                        kinds: {
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            groups: number;
                        }[];
                    };
                };
            };
        };
    };
    Board_summary: {
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
                    "application/json": {
                        people: number;
                        buildings: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            people: number;
                        }[];
                        posts: {
                            title: string;
                            people: number;
                        }[];
                        skills: {
                            title: string;
                            people: number;
                        }[];
                        can: ("publish" | "print")[];
                    };
                };
            };
        };
    };
    BoardDesk_batches: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            people: number;
                            shown: number;
                            publishedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            publishedAt: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            reason: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    BoardDesk_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    seen: string;
                    except: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            people: number;
                            shown: number;
                            publishedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            publishedAt: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            reason: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    BoardDesk_doors: {
        parameters: {
            query?: {
                buildingId?: string;
            };
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
                content?: never;
            };
        };
    };
    Board_people: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                buildingId?: string;
                post?: string;
                skill?: string;
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            building: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            posts: string[];
                            pledge: string | null;
                            skills: string[];
                            stars: number | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    BoardDesk_poster: {
        parameters: {
            query?: {
                buildingId?: string;
            };
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
                content?: never;
            };
        };
    };
    BoardDesk_preview: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                group?: "ready" | "undecided" | "shown";
            };
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
                    "application/json": {
                        items: {
                            person: {
                                /** Format: uuid */
                                id: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                kind: "party" | "volunteer";
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                posts: string[];
                                pledge: string | null;
                                skills: string[];
                                stars: number | null;
                            };
                            hasPhoto: boolean;
                            changed: boolean;
                            version: number | null;
                        }[];
                        next: string | null;
                        ready: number;
                        undecided: number;
                        shown: number;
                        withoutPhoto: number;
                        seen: string;
                    };
                };
            };
        };
    };
    Members_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                kind: "party" | "volunteer";
                                /** @enum {string} */
                                state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                                skills: string[];
                                pledge: string | null;
                                unit: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                                own: boolean;
                                particulars: {
                                    realName: string | null;
                                    photo: {
                                        /** Format: uuid */
                                        id: string;
                                        width: number;
                                        height: number;
                                        color: string;
                                        alt: string;
                                        sources: {
                                            width: number;
                                            url: string;
                                        }[];
                                    } | null;
                                    birthYear: string | null;
                                    /** @enum {string|null} */
                                    gender: "female" | "male" | null;
                                    unit: string | null;
                                    post: string | null;
                                    wish: string | null;
                                    building: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    household: string | null;
                                    phone: string | null;
                                    masked: boolean;
                                };
                                shown: {
                                    /** @enum {string} */
                                    photo?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    realName?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    birthYear?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    gender?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    unit?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    post?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    wish?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    address?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    phone?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    skills?: "residents" | "everyone";
                                    /** @enum {string} */
                                    pledge?: "residents" | "everyone";
                                } | null;
                                completeness: {
                                    percent: number;
                                    missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                                } | null;
                                /** Format: uuid */
                                unitId: string | null;
                                letter: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                reason: string | null;
                                question: string | null;
                                answer: string | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Members_checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "party" | "volunteer";
                    realName?: string | null;
                    photo?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    } | null;
                    birthYear?: number | null;
                    /** @enum {string|null} */
                    gender?: "female" | "male" | null;
                    /** Format: uuid */
                    unitId?: string | null;
                    unit?: string | null;
                    post?: string | null;
                    skills: string[];
                    wish?: string | null;
                    /** Format: uuid */
                    buildingId?: string | null;
                    household?: string | null;
                    phone?: string | null;
                    pledge?: string | null;
                    letter?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    } | null;
                    shown?: {
                        /** @enum {string} */
                        photo?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        realName?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        birthYear?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        gender?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        unit?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        post?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        wish?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        address?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        phone?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        skills?: "residents" | "everyone";
                        /** @enum {string} */
                        pledge?: "residents" | "everyone";
                    };
                    /** Format: uuid */
                    campaignId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Members_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        confirmed: string[];
                        failed: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                        }[];
                    };
                };
            };
        };
    };
    OwnService_page: {
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
                    "application/json": {
                        community: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        balance: {
                            star: number;
                            minute: number;
                            point: number;
                        };
                        total: {
                            minutes: number;
                            stars: number;
                            points: number;
                            served: number;
                            entries: number;
                        };
                        waiting: number;
                        declined: number;
                        requests: number;
                        months: {
                            month: string;
                            minutes: number;
                            stars: number;
                            points: number;
                            served: number;
                            entries: number;
                        }[];
                        shown: boolean;
                        can: "record"[];
                    };
                };
            };
        };
    };
    OwnService_book: {
        parameters: {
            query: {
                year: number;
            };
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
                content?: never;
            };
        };
    };
    OwnService_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                period?: string;
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                                what: string;
                                /** @enum {string} */
                                category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                                /** Format: date */
                                day: string;
                                people: {
                                    account: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    minutes: number;
                                    stars: number | null;
                                    points: number | null;
                                }[];
                                served: number;
                                servedPerson: {
                                    account: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    name: string | null;
                                } | null;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                origin: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: uuid */
                                groupId: string | null;
                                recordedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                recordedAs: "self" | "staff" | "feature";
                                reason: string | null;
                                /** @enum {string|null} */
                                decidedAs: "served" | "staff" | "verdict" | null;
                                decidedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                                rulesVersion: number | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                                as: ("self" | "recorder" | "served" | "staff")[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    OwnService_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shown: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        community: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        balance: {
                            star: number;
                            minute: number;
                            point: number;
                        };
                        total: {
                            minutes: number;
                            stars: number;
                            points: number;
                            served: number;
                            entries: number;
                        };
                        waiting: number;
                        declined: number;
                        requests: number;
                        months: {
                            month: string;
                            minutes: number;
                            stars: number;
                            points: number;
                            served: number;
                            entries: number;
                        }[];
                        shown: boolean;
                        can: "record"[];
                    };
                };
            };
        };
    };
    Needs_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                track?: "can" | "ask" | "met";
                category?: string;
                free?: "true";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                number: string | null;
                                category: string | null;
                                private: boolean;
                                title: string;
                                words: string;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                skills: string[];
                                /** @enum {string} */
                                state: "collected" | "accepted" | "declined" | "merged" | "open" | "asking" | "answered" | "met" | "withdrawn";
                                capacity: number;
                                taken: number;
                                waiting: number;
                                asked: {
                                    whom: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                answer: {
                                    words: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                /** Format: date-time */
                                publishedAt: string | null;
                                /** Format: date-time */
                                metAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("tell" | "accept" | "decline" | "merge" | "unmerge" | "publish" | "ask" | "answer" | "hand-back" | "meet" | "reopen" | "withdraw" | "reveal" | "suggest")[];
                                own: boolean;
                                claimFor: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                claims: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                    ahead: number;
                                    offeredTo: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** Format: uuid */
                                    caseId: string | null;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[];
                                holders: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "held" | "waiting";
                                    /** Format: date-time */
                                    since: string;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[] | null;
                                whole: {
                                    title: string;
                                    words: string;
                                    place: string;
                                } | null;
                                asker: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                behalf: {
                                    name: string;
                                    phone: string | null;
                                    consent: boolean;
                                } | null;
                                origin: {
                                    /** @enum {string} */
                                    kind: "thread" | "case" | "visit";
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                mergedInto: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string | null;
                                } | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Needs_tell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId: string;
                    title: string;
                    words: string;
                    private: boolean;
                    category?: string;
                    behalf?: {
                        name: string;
                        phone?: string;
                        consent: boolean;
                    };
                    origin?: {
                        /** @enum {string} */
                        kind: "thread" | "case" | "visit";
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            number: string | null;
                            category: string | null;
                            private: boolean;
                            title: string;
                            words: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            skills: string[];
                            /** @enum {string} */
                            state: "collected" | "accepted" | "declined" | "merged" | "open" | "asking" | "answered" | "met" | "withdrawn";
                            capacity: number;
                            taken: number;
                            waiting: number;
                            asked: {
                                whom: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            answer: {
                                words: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** Format: date-time */
                            publishedAt: string | null;
                            /** Format: date-time */
                            metAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("tell" | "accept" | "decline" | "merge" | "unmerge" | "publish" | "ask" | "answer" | "hand-back" | "meet" | "reopen" | "withdraw" | "reveal" | "suggest")[];
                            own: boolean;
                            claimFor: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            claims: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                caseId: string | null;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[];
                            holders: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "held" | "waiting";
                                /** Format: date-time */
                                since: string;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[] | null;
                            whole: {
                                title: string;
                                words: string;
                                place: string;
                            } | null;
                            asker: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            behalf: {
                                name: string;
                                phone: string | null;
                                consent: boolean;
                            } | null;
                            origin: {
                                /** @enum {string} */
                                kind: "thread" | "case" | "visit";
                                /** Format: uuid */
                                id: string;
                            } | null;
                            mergedInto: {
                                /** Format: uuid */
                                id: string;
                                number: string | null;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Needs_desk: {
        parameters: {
            query: {
                after?: string;
                size?: number;
                state: "collected" | "accepted" | "declined" | "merged" | "open" | "asking" | "answered" | "met" | "withdrawn";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                number: string | null;
                                category: string | null;
                                private: boolean;
                                title: string;
                                words: string;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                skills: string[];
                                /** @enum {string} */
                                state: "collected" | "accepted" | "declined" | "merged" | "open" | "asking" | "answered" | "met" | "withdrawn";
                                capacity: number;
                                taken: number;
                                waiting: number;
                                asked: {
                                    whom: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                answer: {
                                    words: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                /** Format: date-time */
                                publishedAt: string | null;
                                /** Format: date-time */
                                metAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("tell" | "accept" | "decline" | "merge" | "unmerge" | "publish" | "ask" | "answer" | "hand-back" | "meet" | "reopen" | "withdraw" | "reveal" | "suggest")[];
                                own: boolean;
                                claimFor: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                claims: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                    ahead: number;
                                    offeredTo: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** Format: uuid */
                                    caseId: string | null;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[];
                                holders: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "held" | "waiting";
                                    /** Format: date-time */
                                    since: string;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[] | null;
                                whole: {
                                    title: string;
                                    words: string;
                                    place: string;
                                } | null;
                                asker: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                behalf: {
                                    name: string;
                                    phone: string | null;
                                    consent: boolean;
                                } | null;
                                origin: {
                                    /** @enum {string} */
                                    kind: "thread" | "case" | "visit";
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                mergedInto: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string | null;
                                } | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Offers_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                kind?: "percent" | "amount" | "gift" | "service";
                audience?: "all" | "residents" | "elders" | "members" | "stars";
                organization?: string;
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Organizations_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                kind?: "merchant" | "charity" | "property" | "station";
                state?: "applied" | "approved" | "declined" | "suspended";
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Organizations_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "merchant" | "charity" | "property" | "station";
                    contactName: string;
                    contactPhone: string;
                    introduction?: string;
                    address?: string | null;
                    publicPhone?: string | null;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    categories?: string[];
                    areaIds?: string[];
                    licence?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Appointments_people: {
        parameters: {
            query: {
                q: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    ResidentDesk_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "pending" | "confirmed" | "declined" | "moved";
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                login: string;
                            };
                            building: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            household: string | null;
                            /** @enum {string} */
                            state: "pending" | "confirmed" | "declined" | "moved";
                            reason: string | null;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Ballots_list: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            title: string;
                            seats: number;
                            /** @enum {string} */
                            state: "open" | "closed" | "cancelled";
                            reason: string | null;
                            /** Format: date-time */
                            closesAt: string;
                            votes: number;
                            /** Format: uuid */
                            rollId: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Ballots_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    seats: number;
                    /** Format: date-time */
                    closesAt: string;
                    nominations: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            title: string;
                            seats: number;
                            /** @enum {string} */
                            state: "open" | "closed" | "cancelled";
                            reason: string | null;
                            /** Format: date-time */
                            closesAt: string;
                            votes: number;
                            /** Format: uuid */
                            rollId: string | null;
                            version: number;
                            candidates: {
                                /** Format: uuid */
                                id: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                story: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                votes: number;
                            }[];
                        };
                        mine: {
                            can: ("vote" | "cancel")[];
                            /** Format: uuid */
                            vote: string | null;
                        };
                    };
                };
            };
        };
    };
    Service_desk: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                                what: string;
                                /** @enum {string} */
                                category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                                /** Format: date */
                                day: string;
                                people: {
                                    account: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    minutes: number;
                                    stars: number | null;
                                    points: number | null;
                                }[];
                                served: number;
                                servedPerson: {
                                    account: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    name: string | null;
                                } | null;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                origin: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: uuid */
                                groupId: string | null;
                                recordedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                recordedAs: "self" | "staff" | "feature";
                                reason: string | null;
                                /** @enum {string|null} */
                                decidedAs: "served" | "staff" | "verdict" | null;
                                decidedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                                rulesVersion: number | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                                as: ("self" | "recorder" | "served" | "staff")[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Service_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    what: string;
                    /** @enum {string} */
                    category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                    /** Format: date */
                    day: string;
                    people: {
                        /** Format: uuid */
                        accountId: string;
                        minutes: number;
                    }[];
                    served: number;
                    /** Format: uuid */
                    servedAccountId?: string;
                    servedName?: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            /** Format: date */
                            day: string;
                            people: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                minutes: number;
                                stars: number | null;
                                points: number | null;
                            }[];
                            served: number;
                            servedPerson: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string | null;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** Format: uuid */
                            groupId: string | null;
                            recordedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            recordedAs: "self" | "staff" | "feature";
                            reason: string | null;
                            /** @enum {string|null} */
                            decidedAs: "served" | "staff" | "verdict" | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            rulesVersion: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                            as: ("self" | "recorder" | "served" | "staff")[];
                        };
                        postings: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            unit: "star" | "minute" | "point";
                            amount: number;
                            /** Format: uuid */
                            reverses: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    Service_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            ok: boolean;
                            code: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Nominations_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "waiting" | "accepted" | "declined" | "withdrawn";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                story: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                origin: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "declined" | "withdrawn";
                                reason: string | null;
                                agreed: boolean;
                                /** Format: uuid */
                                ballotId: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("accept" | "decline" | "withdraw")[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Nominations_nominate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    story: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    origin?: {
                        /** @enum {string} */
                        kind: "thread";
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            story: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined" | "withdrawn";
                            reason: string | null;
                            agreed: boolean;
                            /** Format: uuid */
                            ballotId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("accept" | "decline" | "withdraw")[];
                        };
                    };
                };
            };
        };
    };
    ServicePosts_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                family?: string;
                free?: "true";
                state?: "open" | "retired";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                family: string;
                                title: string;
                                words: string;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    kind: string;
                                };
                                skills: string[];
                                capacity: number;
                                taken: number;
                                waiting: number;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string | null;
                                renews: boolean;
                                /** @enum {string} */
                                state: "open" | "retired";
                                version: number;
                            };
                            mine: {
                                can: ("edit" | "make" | "retire" | "revive" | "renew" | "expire")[];
                                claimFor: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                claims: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                    ahead: number;
                                    offeredTo: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** Format: uuid */
                                    caseId: string | null;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[];
                                holders: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "held" | "waiting";
                                    /** Format: date-time */
                                    since: string;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[] | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    ServicePosts_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId: string;
                    family: string;
                    title: string;
                    words: string;
                    skills: string[];
                    capacity: number;
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to?: string | null;
                    renews?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            family: string;
                            title: string;
                            words: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                kind: string;
                            };
                            skills: string[];
                            capacity: number;
                            taken: number;
                            waiting: number;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string | null;
                            renews: boolean;
                            /** @enum {string} */
                            state: "open" | "retired";
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "make" | "retire" | "revive" | "renew" | "expire")[];
                            claimFor: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            claims: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                caseId: string | null;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[];
                            holders: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "held" | "waiting";
                                /** Format: date-time */
                                since: string;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[] | null;
                        };
                    };
                };
            };
        };
    };
    Rolls_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "service" | "vote";
                            title: string;
                            place: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            state: "published" | "withdrawn";
                            reason: string | null;
                            people: number;
                            /** Format: date-time */
                            publishedAt: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Rolls_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    period: "month" | "quarter" | "year";
                    /** Format: date */
                    day: string;
                    /** Format: uuid */
                    placeId: string;
                    least: number;
                    top: number;
                    title: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "service" | "vote";
                            title: string;
                            place: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            state: "published" | "withdrawn";
                            reason: string | null;
                            people: number;
                            /** Format: date-time */
                            publishedAt: string;
                            version: number;
                            lines: {
                                rank: number;
                                stars: number;
                                minutes: number;
                                served: number;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                votes: number | null;
                                words: string | null;
                            }[];
                        };
                        mine: {
                            can: "withdraw"[];
                            rank: number | null;
                            entries: string[];
                            trace: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                entries: string[];
                            }[];
                        };
                    };
                };
            };
        };
    };
    Rolls_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    period: "month" | "quarter" | "year";
                    /** Format: date */
                    day: string;
                    /** Format: uuid */
                    placeId: string;
                    least: number;
                    top: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        place: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        lines: {
                            rank: number;
                            stars: number;
                            minutes: number;
                            served: number;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            shown: boolean;
                            entries: number;
                        }[];
                    };
                };
            };
        };
    };
    Service_seeRules: {
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
                    "application/json": {
                        current: {
                            version: number;
                            rules: {
                                minutesPerStar: number;
                                leastStars: number;
                                starsADay: number;
                                pointsPerHour: number;
                                caseMinutes: number;
                                reportMinutes: number;
                                factors: {
                                    care: number;
                                    repair: number;
                                    green: number;
                                    patrol: number;
                                    teach: number;
                                    culture: number;
                                    mediation: number;
                                    errand: number;
                                    case: number;
                                    report: number;
                                    other: number;
                                };
                            };
                            note: string | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            at: string | null;
                        };
                        earlier: {
                            version: number;
                            rules: {
                                minutesPerStar: number;
                                leastStars: number;
                                starsADay: number;
                                pointsPerHour: number;
                                caseMinutes: number;
                                reportMinutes: number;
                                factors: {
                                    care: number;
                                    repair: number;
                                    green: number;
                                    patrol: number;
                                    teach: number;
                                    culture: number;
                                    mediation: number;
                                    errand: number;
                                    case: number;
                                    report: number;
                                    other: number;
                                };
                            };
                            note: string | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            at: string | null;
                        }[];
                        can: "edit"[];
                    };
                };
            };
        };
    };
    Service_changeRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    rules: {
                        minutesPerStar: number;
                        leastStars: number;
                        starsADay: number;
                        pointsPerHour: number;
                        caseMinutes: number;
                        reportMinutes: number;
                        factors: {
                            care: number;
                            repair: number;
                            green: number;
                            patrol: number;
                            teach: number;
                            culture: number;
                            mediation: number;
                            errand: number;
                            case: number;
                            report: number;
                            other: number;
                        };
                    };
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: {
                            version: number;
                            rules: {
                                minutesPerStar: number;
                                leastStars: number;
                                starsADay: number;
                                pointsPerHour: number;
                                caseMinutes: number;
                                reportMinutes: number;
                                factors: {
                                    care: number;
                                    repair: number;
                                    green: number;
                                    patrol: number;
                                    teach: number;
                                    culture: number;
                                    mediation: number;
                                    errand: number;
                                    case: number;
                                    report: number;
                                    other: number;
                                };
                            };
                            note: string | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            at: string | null;
                        };
                        earlier: {
                            version: number;
                            rules: {
                                minutesPerStar: number;
                                leastStars: number;
                                starsADay: number;
                                pointsPerHour: number;
                                caseMinutes: number;
                                reportMinutes: number;
                                factors: {
                                    care: number;
                                    repair: number;
                                    green: number;
                                    patrol: number;
                                    teach: number;
                                    culture: number;
                                    mediation: number;
                                    errand: number;
                                    case: number;
                                    report: number;
                                    other: number;
                                };
                            };
                            note: string | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            at: string | null;
                        }[];
                        can: "edit"[];
                    };
                };
            };
        };
    };
    Service_tryRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minutesPerStar: number;
                    leastStars: number;
                    starsADay: number;
                    pointsPerHour: number;
                    caseMinutes: number;
                    reportMinutes: number;
                    factors: {
                        care: number;
                        repair: number;
                        green: number;
                        patrol: number;
                        teach: number;
                        culture: number;
                        mediation: number;
                        errand: number;
                        case: number;
                        report: number;
                        other: number;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: number;
                        people: number;
                        now: {
                            stars: number;
                            points: number;
                        };
                        then: {
                            stars: number;
                            points: number;
                        };
                        more: number;
                        fewer: number;
                        sample: {
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            minutes: number;
                            stars: number;
                            would: number;
                        }[];
                    };
                };
            };
        };
    };
    Suggestions_suited: {
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
                    "application/json": {
                        items: {
                            subject: {
                                /** @enum {string} */
                                kind: "post" | "need";
                                /** Format: uuid */
                                id: string;
                                title: string;
                                number: string | null;
                            };
                            category: string | null;
                            reasons: {
                                skills: string[];
                                wish: boolean;
                                /** @enum {string} */
                                near: "building" | "estate" | "community";
                                load: number;
                            };
                            asked: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Units_choices: {
        parameters: {
            query?: {
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Coupons_one: {
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        offer: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            terms: string;
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                        };
                        organization: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string | null;
                            publicPhone: string | null;
                        };
                        /** @enum {string} */
                        state: "held" | "used" | "returned" | "expired";
                        code: string | null;
                        digits: string | null;
                        /** Format: date-time */
                        claimedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: date-time */
                        settledAt: string | null;
                        can: "return"[];
                    };
                };
            };
        };
    };
    Coupons_giveBack: {
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        offer: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            terms: string;
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                        };
                        organization: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string | null;
                            publicPhone: string | null;
                        };
                        /** @enum {string} */
                        state: "held" | "used" | "returned" | "expired";
                        code: string | null;
                        digits: string | null;
                        /** Format: date-time */
                        claimedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: date-time */
                        settledAt: string | null;
                        can: "return"[];
                    };
                };
            };
        };
    };
    Desks_all: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                q?: string;
                overdue?: "true";
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            title: string;
                            /** @enum {string} */
                            state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                            private: boolean;
                            category: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                zh: string;
                                en: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            area: string;
                            /** @enum {string|null} */
                            grade: "emergency" | "urgent" | "ordinary" | "complex" | null;
                            lead: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            acceptBy: string;
                            /** Format: date-time */
                            dispatchedAt: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            pausedAt: string | null;
                            overdue: boolean;
                            /** Format: date-time */
                            updatedAt: string;
                            handler: string | null;
                            returns: number;
                            undecided: boolean;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                        }[];
                        next: string | null;
                        counts: {
                            states: {
                                [key: string]: number;
                            };
                            overdue: number;
                        };
                    };
                };
            };
        };
    };
    Outbox_list: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "sms" | "mail";
                            to: string;
                            subject: string;
                            body: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Drafts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
                    "application/json": {
                        draft: {
                            key: string;
                            body: {
                                [key: string]: unknown;
                            };
                            version: number;
                            /** Format: date-time */
                            savedAt: string;
                        } | null;
                    };
                };
            };
        };
    };
    Drafts_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        body: {
                            [key: string]: unknown;
                        };
                        version: number;
                        /** Format: date-time */
                        savedAt: string;
                    };
                };
            };
        };
    };
    Drafts_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Feedback_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "thanks" | "complaint";
                            /** @enum {string} */
                            state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                            to: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** Format: uuid */
                                account: string | null;
                            };
                            giver: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            words: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            pennant: {
                                /** @enum {string} */
                                design: "classic" | "palace" | "banner";
                                words: string;
                                from: string;
                                to: string;
                                day: string;
                            } | null;
                            reply: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                            /** @enum {string} */
                            side: "giver" | "receiver" | "staff" | "reader";
                            /** Format: date-time */
                            replyDueAt: string | null;
                            answer: string | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Feedback_pennant: {
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
                content?: never;
            };
        };
    };
    Feedback_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "reply" | "publish" | "close" | "decline" | "take-down" | "withdraw";
                    version: number;
                    words?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "thanks" | "complaint";
                            /** @enum {string} */
                            state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                            to: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** Format: uuid */
                                account: string | null;
                            };
                            giver: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            words: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            pennant: {
                                /** @enum {string} */
                                design: "classic" | "palace" | "banner";
                                words: string;
                                from: string;
                                to: string;
                                day: string;
                            } | null;
                            reply: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                            /** @enum {string} */
                            side: "giver" | "receiver" | "staff" | "reader";
                            /** Format: date-time */
                            replyDueAt: string | null;
                            answer: string | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Goods_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organizationId: string;
                            name: string;
                            words: string;
                            shelf: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            ways: ("pickup" | "delivery" | "visit")[];
                            variants: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                price: number;
                                left: number | null;
                            }[];
                            slots: {
                                minutes: number;
                                capacity: number;
                                weekly: {
                                    from: string;
                                    to: string;
                                }[][];
                                exceptions: {
                                    /** Format: date */
                                    date: string;
                                    spans: {
                                        from: string;
                                        to: string;
                                    }[];
                                }[];
                                daysAhead: number;
                            } | null;
                            onSale: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("order" | "edit")[];
                            lowAt: number | null;
                            low: boolean;
                        };
                    };
                };
            };
        };
    };
    Goods_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goods_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    words?: string;
                    shelf?: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    ways?: ("pickup" | "delivery" | "visit")[];
                    lowAt?: number;
                    slots?: {
                        minutes: number;
                        capacity: number;
                        weekly: {
                            from: string;
                            to: string;
                        }[][];
                        exceptions: {
                            /** Format: date */
                            date: string;
                            spans: {
                                from: string;
                                to: string;
                            }[];
                        }[];
                        daysAhead: number;
                    } | null;
                    variants?: {
                        /** Format: uuid */
                        id?: string;
                        name: string;
                        price: number;
                        stock?: number | null;
                    }[];
                    onSale?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organizationId: string;
                            name: string;
                            words: string;
                            shelf: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            ways: ("pickup" | "delivery" | "visit")[];
                            variants: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                price: number;
                                left: number | null;
                            }[];
                            slots: {
                                minutes: number;
                                capacity: number;
                                weekly: {
                                    from: string;
                                    to: string;
                                }[][];
                                exceptions: {
                                    /** Format: date */
                                    date: string;
                                    spans: {
                                        from: string;
                                        to: string;
                                    }[];
                                }[];
                                daysAhead: number;
                            } | null;
                            onSale: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("order" | "edit")[];
                            lowAt: number | null;
                            low: boolean;
                        };
                    };
                };
            };
        };
    };
    Goods_slots: {
        parameters: {
            query?: {
                from?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            left: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Goods_stock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    variantId: string;
                    change: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organizationId: string;
                            name: string;
                            words: string;
                            shelf: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            ways: ("pickup" | "delivery" | "visit")[];
                            variants: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                price: number;
                                left: number | null;
                            }[];
                            slots: {
                                minutes: number;
                                capacity: number;
                                weekly: {
                                    from: string;
                                    to: string;
                                }[][];
                                exceptions: {
                                    /** Format: date */
                                    date: string;
                                    spans: {
                                        from: string;
                                        to: string;
                                    }[];
                                }[];
                                daysAhead: number;
                            } | null;
                            onSale: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("order" | "edit")[];
                            lowAt: number | null;
                            low: boolean;
                        };
                    };
                };
            };
        };
    };
    Appointments_dismiss: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Group_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    Group_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    kind?: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                    name?: string;
                    introduction?: string;
                    aims?: string;
                    /** @enum {string} */
                    joining?: "open" | "approval" | "invitation";
                    /** @enum {string} */
                    reach?: "community" | "anywhere";
                    meetings?: {
                        /** @enum {string} */
                        every: "week" | "month";
                        weekday: number;
                        nth: number | null;
                        start: string;
                        minutes: number;
                        where: string;
                    }[];
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    Boards_ofGroup: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            name: {
                                zh: string;
                                en: string;
                            };
                            description: string;
                            icon: string;
                            /** @enum {string} */
                            pillar: "members" | "culture" | "services" | "aid";
                            /** @enum {string|null} */
                            audience: "public" | "author-and-staff" | null;
                            position: number;
                            owner: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            threadCount: number;
                            version: number;
                        };
                        mine: {
                            can: ("post" | "change")[];
                            unread: number;
                        };
                    };
                };
            };
        };
    };
    Group_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    Group_leave: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    Group_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                            leader: boolean;
                            note: string | null;
                            /** Format: date-time */
                            since: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Group_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    Group_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "accept" | "decline" | "remove" | "lead" | "step-down";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    Group_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    step: "propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen";
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            introduction: string;
                            /** @enum {string} */
                            joining: "open" | "approval" | "invitation";
                            /** @enum {string} */
                            reach: "community" | "anywhere";
                            leaders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            memberCount: number;
                            figures: {
                                activities: number;
                                served: number;
                                minutes: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                            communityName: string;
                            aims: string;
                            meetings: {
                                /** @enum {string} */
                                every: "week" | "month";
                                weekday: number;
                                nth: number | null;
                                start: string;
                                minutes: number;
                                where: string;
                            }[];
                            occasions: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                ends: string;
                                where: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                        };
                        mine: {
                            can: ("propose" | "approve" | "decline" | "rest" | "resume" | "close" | "reopen" | "edit" | "people" | "members" | "join" | "leave")[];
                            membership: {
                                /** @enum {string} */
                                state: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                                leader: boolean;
                            } | null;
                            reason: string | null;
                            asking: number | null;
                        };
                    };
                };
            };
        };
    };
    BoardDesk_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            people: number;
                            shown: number;
                            publishedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            publishedAt: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            reason: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Board_person: {
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
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            building: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            posts: string[];
                            pledge: string | null;
                            skills: string[];
                            stars: number | null;
                        };
                        /** Format: uuid */
                        communityId: string;
                        searchable: boolean;
                    };
                };
            };
        };
    };
    Cases_inbox: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            title: string;
                            /** @enum {string} */
                            state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                            private: boolean;
                            category: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                zh: string;
                                en: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            area: string;
                            /** @enum {string|null} */
                            grade: "emergency" | "urgent" | "ordinary" | "complex" | null;
                            lead: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            acceptBy: string;
                            /** Format: date-time */
                            dispatchedAt: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            pausedAt: string | null;
                            overdue: boolean;
                            /** Format: date-time */
                            updatedAt: string;
                            /** @enum {string|null} */
                            asks: "rate" | "answer" | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Accounts_me: {
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
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            display: {
                                /** @enum {string} */
                                theme?: "auto" | "light" | "dark";
                                /** @enum {string} */
                                size?: "standard" | "large" | "larger" | "largest";
                                elder?: boolean;
                                images?: boolean;
                            };
                            version: number;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                                path: string;
                                place: string | null;
                                /** Format: uuid */
                                placeId: string | null;
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: date-time */
                                until: string | null;
                                lent: boolean;
                            }[];
                        } | null;
                        community: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    Accounts_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    /** @enum {string} */
                    language?: "zh" | "en";
                    display?: {
                        /** @enum {string} */
                        theme?: "auto" | "light" | "dark";
                        /** @enum {string} */
                        size?: "standard" | "large" | "larger" | "largest";
                        elder?: boolean;
                        images?: boolean;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            display: {
                                /** @enum {string} */
                                theme?: "auto" | "light" | "dark";
                                /** @enum {string} */
                                size?: "standard" | "large" | "larger" | "largest";
                                elder?: boolean;
                                images?: boolean;
                            };
                            version: number;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                                path: string;
                                place: string | null;
                                /** Format: uuid */
                                placeId: string | null;
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: date-time */
                                until: string | null;
                                lent: boolean;
                            }[];
                        } | null;
                        community: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    OwnAppraisal_all: {
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
                    "application/json": {
                        items: {
                            round: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                communityName: string;
                                year: number;
                                /** @enum {string} */
                                state: "draft" | "reporting" | "reviewing" | "tallied" | "published" | "frozen" | "cancelled";
                                version: number;
                                weights: {
                                    report: number;
                                    ledger: number;
                                    peers: number;
                                    residents: number;
                                };
                                questions: string[];
                                scale: {
                                    name: string;
                                    from: number;
                                    quota: number | null;
                                }[];
                                fullMinutes: number;
                                fullStars: number;
                                reviewsEach: number;
                                /** Format: date-time */
                                reportUntil: string;
                                /** Format: date-time */
                                reviewUntil: string;
                                objectionDays: number;
                                /** Format: date-time */
                                objectUntil: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            };
                            /** Format: uuid */
                            subject: string;
                            answers: {
                                words: string;
                                mark: number;
                            }[] | null;
                            reviews: {
                                /** Format: uuid */
                                subject: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                mark: number | null;
                                words: string | null;
                            }[];
                            result: {
                                parts: {
                                    /** @enum {string} */
                                    name: "report" | "ledger" | "peers" | "residents";
                                    weight: number;
                                    score: number | null;
                                    facts: {
                                        [key: string]: number;
                                    };
                                }[];
                                total: number;
                                grade: string;
                                before: string | null;
                            } | null;
                            objection: {
                                text: string;
                                /** Format: date-time */
                                at: string;
                                decision: {
                                    upheld: boolean;
                                    reason: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                            } | null;
                            can: ("report" | "review" | "object")[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Baskets_all: {
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
                    "application/json": {
                        items: {
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            things: number;
                            total: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Cases_mine: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            title: string;
                            /** @enum {string} */
                            state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                            private: boolean;
                            category: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                zh: string;
                                en: string;
                                icon: string;
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            area: string;
                            /** @enum {string|null} */
                            grade: "emergency" | "urgent" | "ordinary" | "complex" | null;
                            lead: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            acceptBy: string;
                            /** Format: date-time */
                            dispatchedAt: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            pausedAt: string | null;
                            overdue: boolean;
                            /** Format: date-time */
                            updatedAt: string;
                            /** @enum {string|null} */
                            asks: "rate" | "answer" | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Claims_own: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                current?: "true";
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                subject: {
                                    /** @enum {string} */
                                    kind: "post" | "need";
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    number: string | null;
                                };
                                /** Format: uuid */
                                communityId: string;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                /** Format: date-time */
                                claimedAt: string;
                                /** Format: date-time */
                                heldAt: string | null;
                                /** Format: date-time */
                                endedAt: string | null;
                            };
                            mine: {
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                reason: string | null;
                                report: string | null;
                                /** Format: uuid */
                                caseId: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Coupons_own: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                of?: "held" | "past";
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            offer: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                terms: string;
                                /** @enum {string} */
                                kind: "percent" | "amount" | "gift" | "service";
                                percent: number | null;
                                amountCents: number | null;
                                minimumCents: number | null;
                                hours: {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[];
                            };
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string | null;
                                publicPhone: string | null;
                            };
                            /** @enum {string} */
                            state: "held" | "used" | "returned" | "expired";
                            code: string | null;
                            digits: string | null;
                            /** Format: date-time */
                            claimedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            can: "return"[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Sending_sent: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "push" | "wechat" | "mail" | "sms";
                            to: string;
                            text: {
                                zh: string;
                                en: string;
                            };
                            address: string;
                            /** @enum {string} */
                            mode: "now" | "fallback" | "digest";
                            /** @enum {string} */
                            state: "waiting" | "sent" | "seen" | "gone" | "failed" | "expired";
                            reason: string | null;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: date-time */
                            doneAt: string | null;
                            /** Format: date-time */
                            shownAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Sending_shown: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sending_list: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                            current: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            deliveredAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Sending_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    endpoint: string;
                    keys: {
                        p256dh: string;
                        auth: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                            current: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            deliveredAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Sending_revoke: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sending_trial: {
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
                    "application/json": {
                        sent: boolean;
                        reason: string | null;
                    };
                };
            };
        };
    };
    Feedback_own: {
        parameters: {
            query: {
                after?: string;
                size?: number;
                side: "given" | "received";
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                kind: "thanks" | "complaint";
                                /** @enum {string} */
                                state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                                to: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    account: string | null;
                                };
                                giver: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                words: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                pennant: {
                                    /** @enum {string} */
                                    design: "classic" | "palace" | "banner";
                                    words: string;
                                    from: string;
                                    to: string;
                                    day: string;
                                } | null;
                                reply: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                                /** @enum {string} */
                                side: "giver" | "receiver" | "staff" | "reader";
                                /** Format: date-time */
                                replyDueAt: string | null;
                                answer: string | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Groups_own: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "studio" | "service-team" | "hobby-team" | "branch" | "sector-home";
                            name: string;
                            /** @enum {string} */
                            state: "proposed" | "active" | "resting" | "closed" | "declined";
                            /** @enum {string} */
                            membership: "asked" | "invited" | "joined" | "left" | "declined" | "removed";
                            leader: boolean;
                            asking: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Privacy_known: {
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
                    "application/json": {
                        items: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            count: number;
                            more: boolean;
                            seenBy: {
                                zh: string;
                                en: string;
                            };
                            address: string;
                        }[];
                    };
                };
            };
        };
    };
    Appointments_lent: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                            place: string | null;
                            subject: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            to: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            until: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Appointments_lend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    grantId: string;
                    /** Format: uuid */
                    accountId: string;
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                            place: string | null;
                            subject: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            to: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            until: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Looks_own: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            about: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            what: string;
                            subject: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            };
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Members_own: {
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                kind: "party" | "volunteer";
                                /** @enum {string} */
                                state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                                skills: string[];
                                pledge: string | null;
                                unit: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                                own: boolean;
                                particulars: {
                                    realName: string | null;
                                    photo: {
                                        /** Format: uuid */
                                        id: string;
                                        width: number;
                                        height: number;
                                        color: string;
                                        alt: string;
                                        sources: {
                                            width: number;
                                            url: string;
                                        }[];
                                    } | null;
                                    birthYear: string | null;
                                    /** @enum {string|null} */
                                    gender: "female" | "male" | null;
                                    unit: string | null;
                                    post: string | null;
                                    wish: string | null;
                                    building: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    household: string | null;
                                    phone: string | null;
                                    masked: boolean;
                                };
                                shown: {
                                    /** @enum {string} */
                                    photo?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    realName?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    birthYear?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    gender?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    unit?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    post?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    wish?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    address?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    phone?: "staff" | "members" | "residents" | "everyone";
                                    /** @enum {string} */
                                    skills?: "residents" | "everyone";
                                    /** @enum {string} */
                                    pledge?: "residents" | "everyone";
                                } | null;
                                completeness: {
                                    percent: number;
                                    missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                                } | null;
                                /** Format: uuid */
                                unitId: string | null;
                                letter: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                reason: string | null;
                                question: string | null;
                                answer: string | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Needs_told: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                track?: "can" | "ask" | "met";
                category?: string;
                free?: "true";
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                number: string | null;
                                category: string | null;
                                private: boolean;
                                title: string;
                                words: string;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                skills: string[];
                                /** @enum {string} */
                                state: "collected" | "accepted" | "declined" | "merged" | "open" | "asking" | "answered" | "met" | "withdrawn";
                                capacity: number;
                                taken: number;
                                waiting: number;
                                asked: {
                                    whom: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                answer: {
                                    words: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                /** Format: date-time */
                                publishedAt: string | null;
                                /** Format: date-time */
                                metAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("tell" | "accept" | "decline" | "merge" | "unmerge" | "publish" | "ask" | "answer" | "hand-back" | "meet" | "reopen" | "withdraw" | "reveal" | "suggest")[];
                                own: boolean;
                                claimFor: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                claims: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                    ahead: number;
                                    offeredTo: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** Format: uuid */
                                    caseId: string | null;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[];
                                holders: {
                                    /** Format: uuid */
                                    id: string;
                                    version: number;
                                    holder: {
                                        /** @enum {string} */
                                        kind: "member" | "organization";
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    state: "held" | "waiting";
                                    /** Format: date-time */
                                    since: string;
                                    can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                                }[] | null;
                                whole: {
                                    title: string;
                                    words: string;
                                    place: string;
                                } | null;
                                asker: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                behalf: {
                                    name: string;
                                    phone: string | null;
                                    consent: boolean;
                                } | null;
                                origin: {
                                    /** @enum {string} */
                                    kind: "thread" | "case" | "visit";
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                mergedInto: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string | null;
                                } | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Sending_how: {
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
                    "application/json": {
                        key: string;
                        preferences: {
                            quiet: boolean;
                            quietFrom: number;
                            quietTo: number;
                            zone: string | null;
                            digestAt: number;
                            /** @enum {string} */
                            digestEvery: "day" | "week";
                            details: boolean;
                        };
                        zone: string;
                        version: number;
                        channels: {
                            /** @enum {string} */
                            channel: "push" | "wechat" | "mail" | "sms";
                            address: string | null;
                        }[];
                        groups: {
                            /** @enum {string} */
                            group: "help" | "cases" | "reports" | "forum" | "conversations" | "notices" | "membership" | "demands" | "service" | "feedback" | "groups" | "orders" | "organization" | "account";
                            name: {
                                zh: string;
                                en: string;
                            };
                            about: {
                                zh: string;
                                en: string;
                            };
                            modes: {
                                [key: string]: "now" | "fallback" | "digest" | "off";
                            };
                            chosen: boolean;
                        }[];
                    };
                };
            };
        };
    };
    Sending_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quiet?: boolean;
                    quietFrom?: number;
                    quietTo?: number;
                    zone?: string | null;
                    digestAt?: number;
                    /** @enum {string} */
                    digestEvery?: "day" | "week";
                    details?: boolean;
                    version: number;
                    choices?: {
                        /** @enum {string} */
                        group: "help" | "cases" | "reports" | "forum" | "conversations" | "notices" | "membership" | "demands" | "service" | "feedback" | "groups" | "orders" | "organization" | "account";
                        /** @enum {string} */
                        channel: "push" | "wechat" | "mail" | "sms";
                        /** @enum {string} */
                        mode: "now" | "fallback" | "digest" | "off";
                    }[];
                    /** @enum {boolean} */
                    reset?: true;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        preferences: {
                            quiet: boolean;
                            quietFrom: number;
                            quietTo: number;
                            zone: string | null;
                            digestAt: number;
                            /** @enum {string} */
                            digestEvery: "day" | "week";
                            details: boolean;
                        };
                        zone: string;
                        version: number;
                        channels: {
                            /** @enum {string} */
                            channel: "push" | "wechat" | "mail" | "sms";
                            address: string | null;
                        }[];
                        groups: {
                            /** @enum {string} */
                            group: "help" | "cases" | "reports" | "forum" | "conversations" | "notices" | "membership" | "demands" | "service" | "feedback" | "groups" | "orders" | "organization" | "account";
                            name: {
                                zh: string;
                                en: string;
                            };
                            about: {
                                zh: string;
                                en: string;
                            };
                            modes: {
                                [key: string]: "now" | "fallback" | "digest" | "off";
                            };
                            chosen: boolean;
                        }[];
                    };
                };
            };
        };
    };
    Orders_mine: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed" | "open" | "over";
                since?: string;
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            /** @enum {string} */
                            state: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed";
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            buyer: string;
                            /** @enum {string} */
                            way: "pickup" | "delivery" | "visit";
                            area: string | null;
                            lines: {
                                name: string;
                                variant: string;
                                quantity: number;
                            }[];
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            note: string | null;
                            total: number;
                            /** Format: date-time */
                            slotAt: string | null;
                            /** Format: date-time */
                            wishedAt: string | null;
                            /** Format: date-time */
                            placedAt: string;
                            /** Format: date-time */
                            acceptBy: string;
                            paid: string | null;
                            stars: number | null;
                            can: ("place" | "accept" | "refuse" | "ready" | "hand-over" | "undo" | "confirm" | "cancel" | "say" | "dispute" | "settle" | "rate" | "answer")[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Organizations_own: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            /** @enum {string} */
                            role: "manager" | "worker";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Accounts_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    new: string;
                };
            };
        };
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Portraits_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    photoId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        width: number;
                        height: number;
                        color: string;
                        alt: string;
                        sources: {
                            width: number;
                            url: string;
                        }[];
                    };
                };
            };
        };
    };
    Portraits_hide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnResidency_own: {
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
                    "application/json": {
                        residency: {
                            /** Format: uuid */
                            id: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            };
                            building: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            household: string | null;
                            /** @enum {string} */
                            state: "pending" | "confirmed" | "declined" | "moved";
                            reason: string | null;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    OwnResidency_claim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    communityId: string;
                    /** Format: uuid */
                    buildingId?: string;
                    household?: string;
                    invitation?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        residency: {
                            /** Format: uuid */
                            id: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            };
                            building: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            household: string | null;
                            /** @enum {string} */
                            state: "pending" | "confirmed" | "declined" | "moved";
                            reason: string | null;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    OwnResidency_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        residency: {
                            /** Format: uuid */
                            id: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            };
                            building: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            household: string | null;
                            /** @enum {string} */
                            state: "pending" | "confirmed" | "declined" | "moved";
                            reason: string | null;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    Nominations_own: {
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                story: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                origin: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "declined" | "withdrawn";
                                reason: string | null;
                                agreed: boolean;
                                /** Format: uuid */
                                ballotId: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("accept" | "decline" | "withdraw")[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    OwnService_requests: {
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                                what: string;
                                /** @enum {string} */
                                category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                                /** Format: date */
                                day: string;
                                people: {
                                    account: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    minutes: number;
                                    stars: number | null;
                                    points: number | null;
                                }[];
                                served: number;
                                servedPerson: {
                                    account: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    name: string | null;
                                } | null;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                origin: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: uuid */
                                groupId: string | null;
                                recordedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                recordedAs: "self" | "staff" | "feature";
                                reason: string | null;
                                /** @enum {string|null} */
                                decidedAs: "served" | "staff" | "verdict" | null;
                                decidedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                                rulesVersion: number | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            mine: {
                                can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                                as: ("self" | "recorder" | "served" | "staff")[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Boards_own: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                board: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    pillar: "members" | "culture" | "services" | "aid";
                                };
                                title: string;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                };
                                /** @enum {string} */
                                audience: "public" | "author-and-staff";
                                category: string | null;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    path: string;
                                    name: string;
                                } | null;
                                attachments: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                    state: string;
                                    card: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                pinned: boolean;
                                closed: boolean;
                                replyCount: number;
                                viewCount: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                lastReplyAt: string;
                                excerpt: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                photoCount: number;
                            };
                            mine: {
                                unread: number | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Media_put: {
        parameters: {
            query?: {
                private?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        width: number;
                        height: number;
                        color: string;
                        alt: string;
                        sources: {
                            width: number;
                            url: string;
                        }[];
                    };
                };
            };
        };
    };
    Media_remove: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Member_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Member_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    realName?: string | null;
                    photo?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    } | null;
                    birthYear?: number | null;
                    /** @enum {string|null} */
                    gender?: "female" | "male" | null;
                    /** Format: uuid */
                    unitId?: string | null;
                    unit?: string | null;
                    post?: string | null;
                    skills?: string[];
                    wish?: string | null;
                    /** Format: uuid */
                    buildingId?: string | null;
                    household?: string | null;
                    phone?: string | null;
                    pledge?: string | null;
                    letter?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    } | null;
                    shown?: {
                        /** @enum {string} */
                        photo?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        realName?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        birthYear?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        gender?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        unit?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        post?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        wish?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        address?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        phone?: "staff" | "members" | "residents" | "everyone";
                        /** @enum {string} */
                        skills?: "residents" | "everyone";
                        /** @enum {string} */
                        pledge?: "residents" | "everyone";
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Member_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    answer: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Member_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    question: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Board_standing: {
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
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                        /** @enum {string} */
                        state: "off" | "waiting" | "shown";
                        /** @enum {string} */
                        audience: "neighbours" | "public";
                        searchable: boolean;
                        photo: boolean;
                        building: boolean;
                        pledge: boolean;
                        skills: boolean;
                        stars: boolean;
                        /** Format: uuid */
                        buildingId: string | null;
                        posts: string[];
                        batch: {
                            number: number;
                            title: string;
                            /** Format: date-time */
                            publishedAt: string;
                        } | null;
                        reason: string | null;
                        version: number | null;
                        can: ("agree" | "withdraw" | "take-down")[];
                    };
                };
            };
        };
    };
    Board_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number | null;
                    /** @enum {string} */
                    audience: "neighbours" | "public";
                    searchable: boolean;
                    photo: boolean;
                    building: boolean;
                    pledge: boolean;
                    skills: boolean;
                    stars: boolean;
                    /** Format: uuid */
                    buildingId?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                        /** @enum {string} */
                        state: "off" | "waiting" | "shown";
                        /** @enum {string} */
                        audience: "neighbours" | "public";
                        searchable: boolean;
                        photo: boolean;
                        building: boolean;
                        pledge: boolean;
                        skills: boolean;
                        stars: boolean;
                        /** Format: uuid */
                        buildingId: string | null;
                        posts: string[];
                        batch: {
                            number: number;
                            title: string;
                            /** Format: date-time */
                            publishedAt: string;
                        } | null;
                        reason: string | null;
                        version: number | null;
                        can: ("agree" | "withdraw" | "take-down")[];
                    };
                };
            };
        };
    };
    Board_takeDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                        /** @enum {string} */
                        state: "off" | "waiting" | "shown";
                        /** @enum {string} */
                        audience: "neighbours" | "public";
                        searchable: boolean;
                        photo: boolean;
                        building: boolean;
                        pledge: boolean;
                        skills: boolean;
                        stars: boolean;
                        /** Format: uuid */
                        buildingId: string | null;
                        posts: string[];
                        batch: {
                            number: number;
                            title: string;
                            /** Format: date-time */
                            publishedAt: string;
                        } | null;
                        reason: string | null;
                        version: number | null;
                        can: ("agree" | "withdraw" | "take-down")[];
                    };
                };
            };
        };
    };
    Board_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                        /** @enum {string} */
                        state: "off" | "waiting" | "shown";
                        /** @enum {string} */
                        audience: "neighbours" | "public";
                        searchable: boolean;
                        photo: boolean;
                        building: boolean;
                        pledge: boolean;
                        skills: boolean;
                        stars: boolean;
                        /** Format: uuid */
                        buildingId: string | null;
                        posts: string[];
                        batch: {
                            number: number;
                            title: string;
                            /** Format: date-time */
                            publishedAt: string;
                        } | null;
                        reason: string | null;
                        version: number | null;
                        can: ("agree" | "withdraw" | "take-down")[];
                    };
                };
            };
        };
    };
    Member_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Member_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Feedback_toMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "thanks" | "complaint";
                    words: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    named: boolean;
                    pennant?: {
                        /** @enum {string} */
                        design: "classic" | "palace" | "banner";
                        words: string;
                        from: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "thanks" | "complaint";
                            /** @enum {string} */
                            state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                            to: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** Format: uuid */
                                account: string | null;
                            };
                            giver: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            words: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            pennant: {
                                /** @enum {string} */
                                design: "classic" | "palace" | "banner";
                                words: string;
                                from: string;
                                to: string;
                                day: string;
                            } | null;
                            reply: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                            /** @enum {string} */
                            side: "giver" | "receiver" | "staff" | "reader";
                            /** Format: date-time */
                            replyDueAt: string | null;
                            answer: string | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Member_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    MemberPrivacy_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** Format: uuid */
                    communityId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Member_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    MemberPrivacy_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "confirm" | "contact" | "visit" | "emergency" | "other";
                    words?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        realName: string | null;
                        birthYear: number | null;
                        household: string | null;
                        phone: string | null;
                    };
                };
            };
        };
    };
    Feedback_ofMember: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                kind: "thanks" | "complaint";
                                /** @enum {string} */
                                state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                                to: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    account: string | null;
                                };
                                giver: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                words: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                pennant: {
                                    /** @enum {string} */
                                    design: "classic" | "palace" | "banner";
                                    words: string;
                                    from: string;
                                    to: string;
                                    day: string;
                                } | null;
                                reply: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                                /** @enum {string} */
                                side: "giver" | "receiver" | "staff" | "reader";
                                /** Format: date-time */
                                replyDueAt: string | null;
                                answer: string | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Member_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "party" | "volunteer";
                            /** @enum {string} */
                            state: "pending" | "asked" | "confirmed" | "declined" | "lapsed" | "moved" | "left";
                            skills: string[];
                            pledge: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "leave" | "confirm" | "ask" | "answer" | "decline" | "remove" | "undo" | "move" | "reveal")[];
                            own: boolean;
                            particulars: {
                                realName: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                                birthYear: string | null;
                                /** @enum {string|null} */
                                gender: "female" | "male" | null;
                                unit: string | null;
                                post: string | null;
                                wish: string | null;
                                building: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                household: string | null;
                                phone: string | null;
                                masked: boolean;
                            };
                            shown: {
                                /** @enum {string} */
                                photo?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                realName?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                birthYear?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                gender?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                unit?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                post?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                wish?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                address?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                phone?: "staff" | "members" | "residents" | "everyone";
                                /** @enum {string} */
                                skills?: "residents" | "everyone";
                                /** @enum {string} */
                                pledge?: "residents" | "everyone";
                            } | null;
                            completeness: {
                                percent: number;
                                missing: ("basics" | "unit" | "post" | "skills" | "wish" | "address" | "contact")[];
                            } | null;
                            /** Format: uuid */
                            unitId: string | null;
                            letter: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                            question: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Needs_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            number: string | null;
                            category: string | null;
                            private: boolean;
                            title: string;
                            words: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            skills: string[];
                            /** @enum {string} */
                            state: "collected" | "accepted" | "declined" | "merged" | "open" | "asking" | "answered" | "met" | "withdrawn";
                            capacity: number;
                            taken: number;
                            waiting: number;
                            asked: {
                                whom: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            answer: {
                                words: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** Format: date-time */
                            publishedAt: string | null;
                            /** Format: date-time */
                            metAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("tell" | "accept" | "decline" | "merge" | "unmerge" | "publish" | "ask" | "answer" | "hand-back" | "meet" | "reopen" | "withdraw" | "reveal" | "suggest")[];
                            own: boolean;
                            claimFor: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            claims: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                caseId: string | null;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[];
                            holders: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "held" | "waiting";
                                /** Format: date-time */
                                since: string;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[] | null;
                            whole: {
                                title: string;
                                words: string;
                                place: string;
                            } | null;
                            asker: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            behalf: {
                                name: string;
                                phone: string | null;
                                consent: boolean;
                            } | null;
                            origin: {
                                /** @enum {string} */
                                kind: "thread" | "case" | "visit";
                                /** Format: uuid */
                                id: string;
                            } | null;
                            mergedInto: {
                                /** Format: uuid */
                                id: string;
                                number: string | null;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Claims_claimNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holder?: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            subject: {
                                /** @enum {string} */
                                kind: "post" | "need";
                                /** Format: uuid */
                                id: string;
                                title: string;
                                number: string | null;
                            };
                            /** Format: uuid */
                            communityId: string;
                            holder: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                            /** Format: date-time */
                            claimedAt: string;
                            /** Format: date-time */
                            heldAt: string | null;
                            /** Format: date-time */
                            endedAt: string | null;
                        };
                        mine: {
                            can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            ahead: number;
                            offeredTo: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            reason: string | null;
                            report: string | null;
                            /** Format: uuid */
                            caseId: string | null;
                        };
                    };
                };
            };
        };
    };
    Needs_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        phone: string | null;
                    };
                };
            };
        };
    };
    Needs_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "accept";
                    version: number;
                    category: string;
                    title?: string;
                    private?: boolean;
                    skills?: string[];
                    capacity?: number;
                } | {
                    /** @enum {string} */
                    step: "publish";
                    version: number;
                    /** @enum {string} */
                    track: "can" | "ask";
                    whom?: string;
                } | {
                    /** @enum {string} */
                    step: "decline";
                    version: number;
                    reason: string;
                } | {
                    /** @enum {string} */
                    step: "merge";
                    version: number;
                    /** Format: uuid */
                    into: string;
                } | {
                    /** @enum {string} */
                    step: "unmerge";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "ask";
                    version: number;
                    whom: string;
                } | {
                    /** @enum {string} */
                    step: "answer";
                    version: number;
                    answer: string;
                } | {
                    /** @enum {string} */
                    step: "hand-back";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "meet";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "reopen";
                    version: number;
                    reason: string;
                } | {
                    /** @enum {string} */
                    step: "withdraw";
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            number: string | null;
                            category: string | null;
                            private: boolean;
                            title: string;
                            words: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            skills: string[];
                            /** @enum {string} */
                            state: "collected" | "accepted" | "declined" | "merged" | "open" | "asking" | "answered" | "met" | "withdrawn";
                            capacity: number;
                            taken: number;
                            waiting: number;
                            asked: {
                                whom: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            answer: {
                                words: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** Format: date-time */
                            publishedAt: string | null;
                            /** Format: date-time */
                            metAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("tell" | "accept" | "decline" | "merge" | "unmerge" | "publish" | "ask" | "answer" | "hand-back" | "meet" | "reopen" | "withdraw" | "reveal" | "suggest")[];
                            own: boolean;
                            claimFor: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            claims: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                caseId: string | null;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[];
                            holders: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "held" | "waiting";
                                /** Format: date-time */
                                since: string;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[] | null;
                            whole: {
                                title: string;
                                words: string;
                                place: string;
                            } | null;
                            asker: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            behalf: {
                                name: string;
                                phone: string | null;
                                consent: boolean;
                            } | null;
                            origin: {
                                /** @enum {string} */
                                kind: "thread" | "case" | "visit";
                                /** Format: uuid */
                                id: string;
                            } | null;
                            mergedInto: {
                                /** Format: uuid */
                                id: string;
                                number: string | null;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Suggestions_forNeed: {
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
                    "application/json": {
                        items: {
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            reasons: {
                                skills: string[];
                                wish: boolean;
                                /** @enum {string} */
                                near: "building" | "estate" | "community";
                                load: number;
                            };
                            told: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Suggestions_suggestNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                group?: "help" | "cases" | "reports" | "forum" | "conversations" | "notices" | "membership" | "demands" | "service" | "feedback" | "groups" | "orders" | "organization" | "account";
                unread?: "true" | "false";
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            kind: string;
                            /** @enum {string} */
                            group: "help" | "cases" | "reports" | "forum" | "conversations" | "notices" | "membership" | "demands" | "service" | "feedback" | "groups" | "orders" | "organization" | "account";
                            subject: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            };
                            title: string | null;
                            actor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            params: {
                                [key: string]: string | number;
                            };
                            text: {
                                zh: string;
                                en: string;
                            };
                            address: string;
                            /** @enum {string} */
                            icon: "messages-square" | "reply" | "at-sign" | "clipboard-list" | "inbox" | "smile" | "alarm-clock" | "house" | "stamp" | "bell" | "megaphone" | "star" | "heart" | "flag" | "gift" | "ticket" | "shopping-bag" | "store" | "truck" | "users-round" | "user-check" | "hand-helping" | "handshake" | "calendar" | "award" | "scale" | "id-card" | "triangle-alert" | "siren" | "key-round" | "file-check" | "message-circle" | "wallet" | "clock";
                            /** @enum {string} */
                            tone: "primary" | "accent" | "ok" | "info" | "gold" | "danger";
                            actions: {
                                name: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                address: string;
                            }[];
                            read: boolean;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Notifications_count: {
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
                    "application/json": {
                        unread: number;
                        seq: number;
                    };
                };
            };
        };
    };
    Notifications_groups: {
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
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            group: "help" | "cases" | "reports" | "forum" | "conversations" | "notices" | "membership" | "demands" | "service" | "feedback" | "groups" | "orders" | "organization" | "account";
                            name: {
                                zh: string;
                                en: string;
                            };
                            unread: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                } | {
                    /** Format: uuid */
                    about: string;
                } | {
                    /** @enum {boolean} */
                    all: true;
                    upTo: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        seq: number;
                    };
                };
            };
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        seq: number;
                    };
                };
            };
        };
    };
    Offers_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                        };
                        mine: {
                            can: ("claim" | "edit" | "pause" | "resume" | "end")[];
                            barred: string | null;
                            held: string[];
                            figures: {
                                taken: number;
                                used: number;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Offers_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    title?: string;
                    words?: string;
                    terms?: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    percent?: number | null;
                    amountCents?: number | null;
                    minimumCents?: number | null;
                    /** @enum {string} */
                    audience?: "all" | "residents" | "elders" | "members" | "stars";
                    stars?: number | null;
                    areaIds?: string[];
                    stock?: number | null;
                    perPerson?: number;
                    perHousehold?: number | null;
                    /** Format: date-time */
                    startsAt?: string;
                    /** Format: date-time */
                    endsAt?: string;
                    validDays?: number | null;
                    hours?: {
                        days: number[];
                        from: string;
                        to: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                        };
                        mine: {
                            can: ("claim" | "edit" | "pause" | "resume" | "end")[];
                            barred: string | null;
                            held: string[];
                            figures: {
                                taken: number;
                                used: number;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Coupons_claim: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        offer: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            terms: string;
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                        };
                        organization: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string | null;
                            publicPhone: string | null;
                        };
                        /** @enum {string} */
                        state: "held" | "used" | "returned" | "expired";
                        code: string | null;
                        digits: string | null;
                        /** Format: date-time */
                        claimedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: date-time */
                        settledAt: string | null;
                        can: "return"[];
                    };
                };
            };
        };
    };
    Offers_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                        };
                        mine: {
                            can: ("claim" | "edit" | "pause" | "resume" | "end")[];
                            barred: string | null;
                            held: string[];
                            figures: {
                                taken: number;
                                used: number;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Offers_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                        };
                        mine: {
                            can: ("claim" | "edit" | "pause" | "resume" | "end")[];
                            barred: string | null;
                            held: string[];
                            figures: {
                                taken: number;
                                used: number;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Offers_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                        };
                        mine: {
                            can: ("claim" | "edit" | "pause" | "resume" | "end")[];
                            barred: string | null;
                            held: string[];
                            figures: {
                                taken: number;
                                used: number;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Orders_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            /** @enum {string} */
                            state: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed";
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            buyer: string;
                            /** @enum {string} */
                            way: "pickup" | "delivery" | "visit";
                            lines: {
                                /** Format: uuid */
                                goodsId: string;
                                /** Format: uuid */
                                variantId: string;
                                name: string;
                                variant: string;
                                price: number;
                                quantity: number;
                                /** Format: date-time */
                                slotAt: string | null;
                                photo: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                } | null;
                            }[];
                            goodsTotal: number;
                            fee: number;
                            total: number;
                            note: string | null;
                            /** Format: date-time */
                            wishedAt: string | null;
                            /** @enum {string|null} */
                            paid: "cash" | "wechat" | "alipay" | "card" | "online" | "none" | null;
                            /** Format: date-time */
                            placedAt: string;
                            /** Format: date-time */
                            acceptBy: string;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            /** Format: date-time */
                            readyAt: string | null;
                            /** Format: date-time */
                            handedAt: string | null;
                            /** Format: date-time */
                            doneBy: string | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            reason: string | null;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                state: string;
                            } | null;
                            rating: {
                                stars: number;
                                words: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                /** Format: date-time */
                                ratedAt: string;
                                answer: string | null;
                                /** Format: date-time */
                                answeredAt: string | null;
                            } | null;
                            timeline: {
                                seq: number;
                                /** @enum {string} */
                                step: "place" | "accept" | "refuse" | "ready" | "hand-over" | "undo" | "confirm" | "cancel" | "say" | "dispute" | "settle" | "rate" | "answer";
                                /** @enum {string} */
                                to: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed";
                                /** @enum {string} */
                                as: "buyer" | "merchant" | "clock";
                                name: string | null;
                                line: {
                                    zh: string;
                                    en: string;
                                } | null;
                                words: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                        mine: {
                            /** @enum {string} */
                            side: "buyer" | "merchant" | "staff";
                            can: {
                                /** @enum {string} */
                                step: "place" | "accept" | "refuse" | "ready" | "hand-over" | "undo" | "confirm" | "cancel" | "say" | "dispute" | "settle" | "rate" | "answer";
                                needs: string[];
                            }[];
                            contact: {
                                name: string;
                                phone: string;
                                masked: boolean;
                            };
                            address: {
                                area: string | null;
                                detail: string | null;
                            } | null;
                            payable: boolean;
                            /** Format: date-time */
                            undoUntil: string | null;
                        };
                    };
                };
            };
        };
    };
    Payments_open: {
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
                    "application/json": {
                        url: string;
                    };
                };
            };
        };
    };
    Payments_look: {
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
                    "application/json": {
                        /** @enum {string} */
                        state: "open" | "paid" | "refunded" | "failed";
                    };
                };
            };
        };
    };
    Orders_receipt: {
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
                content?: never;
            };
        };
    };
    Orders_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "accept";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "refuse";
                    version: number;
                    reason?: string;
                } | {
                    /** @enum {string} */
                    step: "ready";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "hand-over";
                    version: number;
                    /** @enum {string} */
                    paid: "cash" | "wechat" | "alipay" | "card" | "none";
                } | {
                    /** @enum {string} */
                    step: "undo";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "confirm";
                    version: number;
                } | {
                    /** @enum {string} */
                    step: "cancel";
                    version: number;
                    reason?: string;
                } | {
                    /** @enum {string} */
                    step: "say";
                    version: number;
                    words: string;
                } | {
                    /** @enum {string} */
                    step: "dispute";
                    version: number;
                    words: string;
                } | {
                    /** @enum {string} */
                    step: "rate";
                    version: number;
                    stars: number;
                    words: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                } | {
                    /** @enum {string} */
                    step: "answer";
                    version: number;
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        /** @enum {string} */
                        state: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed";
                    };
                };
            };
        };
    };
    Organization_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Organization_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    /** @enum {string} */
                    kind?: "merchant" | "charity" | "property" | "station";
                    contactName?: string;
                    contactPhone?: string;
                    introduction?: string;
                    address?: string | null;
                    publicPhone?: string | null;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    categories?: string[];
                    areaIds?: string[];
                    licence?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Organization_applyAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Organization_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Baskets_one: {
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
                    "application/json": {
                        organization: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        lines: {
                            /** Format: uuid */
                            variantId: string;
                            /** Format: uuid */
                            goodsId: string;
                            name: string;
                            variant: string;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            slotAt: string | null;
                            quantity: number;
                            price: number;
                            seenPrice: number;
                            left: number | null;
                            ways: ("pickup" | "delivery" | "visit")[];
                            /** @enum {string|null} */
                            problem: "gone" | "short" | "slot" | null;
                        }[];
                        total: number;
                        ways: ("pickup" | "delivery" | "visit")[];
                        terms: {
                            open: boolean;
                            words: string;
                            deliveryFee: number;
                            deliveryMinimum: number;
                            freeFrom: number | null;
                            visitFee: number;
                            pays: ("cash" | "wechat" | "alipay" | "card")[];
                        };
                        last: {
                            contact: {
                                name: string;
                                phone: string;
                            };
                            address: {
                                /** Format: uuid */
                                placeId?: string;
                                detail: string;
                            } | null;
                        } | null;
                    };
                };
            };
        };
    };
    Baskets_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    variantId: string;
                    /** Format: date-time */
                    slotAt?: string;
                    quantity: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organization: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        lines: {
                            /** Format: uuid */
                            variantId: string;
                            /** Format: uuid */
                            goodsId: string;
                            name: string;
                            variant: string;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            slotAt: string | null;
                            quantity: number;
                            price: number;
                            seenPrice: number;
                            left: number | null;
                            ways: ("pickup" | "delivery" | "visit")[];
                            /** @enum {string|null} */
                            problem: "gone" | "short" | "slot" | null;
                        }[];
                        total: number;
                        ways: ("pickup" | "delivery" | "visit")[];
                        terms: {
                            open: boolean;
                            words: string;
                            deliveryFee: number;
                            deliveryMinimum: number;
                            freeFrom: number | null;
                            visitFee: number;
                            pays: ("cash" | "wechat" | "alipay" | "card")[];
                        };
                        last: {
                            contact: {
                                name: string;
                                phone: string;
                            };
                            address: {
                                /** Format: uuid */
                                placeId?: string;
                                detail: string;
                            } | null;
                        } | null;
                    };
                };
            };
        };
    };
    Baskets_empty: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Baskets_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        /** Format: uuid */
                        variantId: string;
                        /** Format: date-time */
                        slotAt?: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organization: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        lines: {
                            /** Format: uuid */
                            variantId: string;
                            /** Format: uuid */
                            goodsId: string;
                            name: string;
                            variant: string;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            /** Format: date-time */
                            slotAt: string | null;
                            quantity: number;
                            price: number;
                            seenPrice: number;
                            left: number | null;
                            ways: ("pickup" | "delivery" | "visit")[];
                            /** @enum {string|null} */
                            problem: "gone" | "short" | "slot" | null;
                        }[];
                        total: number;
                        ways: ("pickup" | "delivery" | "visit")[];
                        terms: {
                            open: boolean;
                            words: string;
                            deliveryFee: number;
                            deliveryMinimum: number;
                            freeFrom: number | null;
                            visitFee: number;
                            pays: ("cash" | "wechat" | "alipay" | "card")[];
                        };
                        last: {
                            contact: {
                                name: string;
                                phone: string;
                            };
                            address: {
                                /** Format: uuid */
                                placeId?: string;
                                detail: string;
                            } | null;
                        } | null;
                    };
                };
            };
        };
    };
    Till_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        offer: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            terms: string;
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                        };
                        holder: string;
                        /** @enum {string} */
                        state: "held" | "used" | "returned" | "expired";
                        /** Format: date-time */
                        expiresAt: string;
                        barred: {
                            code: string;
                            message: string;
                        } | null;
                    };
                };
            };
        };
    };
    Organization_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Feedback_toOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "thanks" | "complaint";
                    words: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    named: boolean;
                    pennant?: {
                        /** @enum {string} */
                        design: "classic" | "palace" | "banner";
                        words: string;
                        from: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "thanks" | "complaint";
                            /** @enum {string} */
                            state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                            to: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** Format: uuid */
                                account: string | null;
                            };
                            giver: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            words: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            pennant: {
                                /** @enum {string} */
                                design: "classic" | "palace" | "banner";
                                words: string;
                                from: string;
                                to: string;
                                day: string;
                            } | null;
                            reply: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                            /** @enum {string} */
                            side: "giver" | "receiver" | "staff" | "reader";
                            /** Format: date-time */
                            replyDueAt: string | null;
                            answer: string | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Goods_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                show?: "on-sale" | "all" | "low";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                organizationId: string;
                                name: string;
                                words: string;
                                shelf: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                ways: ("pickup" | "delivery" | "visit")[];
                                variants: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    price: number;
                                    left: number | null;
                                }[];
                                slots: {
                                    minutes: number;
                                    capacity: number;
                                    weekly: {
                                        from: string;
                                        to: string;
                                    }[][];
                                    exceptions: {
                                        /** Format: date */
                                        date: string;
                                        spans: {
                                            from: string;
                                            to: string;
                                        }[];
                                    }[];
                                    daysAhead: number;
                                } | null;
                                onSale: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("order" | "edit")[];
                                lowAt: number | null;
                                low: boolean;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Goods_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    words?: string;
                    shelf?: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    ways: ("pickup" | "delivery" | "visit")[];
                    lowAt?: number;
                    slots?: {
                        minutes: number;
                        capacity: number;
                        weekly: {
                            from: string;
                            to: string;
                        }[][];
                        exceptions: {
                            /** Format: date */
                            date: string;
                            spans: {
                                from: string;
                                to: string;
                            }[];
                        }[];
                        daysAhead: number;
                    } | null;
                    variants: {
                        /** Format: uuid */
                        id?: string;
                        name: string;
                        price: number;
                        stock?: number | null;
                    }[];
                    onSale?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organizationId: string;
                            name: string;
                            words: string;
                            shelf: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            ways: ("pickup" | "delivery" | "visit")[];
                            variants: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                price: number;
                                left: number | null;
                            }[];
                            slots: {
                                minutes: number;
                                capacity: number;
                                weekly: {
                                    from: string;
                                    to: string;
                                }[][];
                                exceptions: {
                                    /** Format: date */
                                    date: string;
                                    spans: {
                                        from: string;
                                        to: string;
                                    }[];
                                }[];
                                daysAhead: number;
                            } | null;
                            onSale: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("order" | "edit")[];
                            lowAt: number | null;
                            low: boolean;
                        };
                    };
                };
            };
        };
    };
    Offers_own: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                            taken: number;
                            used: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Offers_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "percent" | "amount" | "gift" | "service";
                    title: string;
                    /** Format: date-time */
                    startsAt: string;
                    /** Format: date-time */
                    endsAt: string;
                    words?: string;
                    terms?: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    percent?: number | null;
                    amountCents?: number | null;
                    minimumCents?: number | null;
                    /** @enum {string} */
                    audience?: "all" | "residents" | "elders" | "members" | "stars";
                    stars?: number | null;
                    areaIds?: string[];
                    stock?: number | null;
                    perPerson?: number;
                    perHousehold?: number | null;
                    validDays?: number | null;
                    hours?: {
                        days: number[];
                        from: string;
                        to: string;
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            /** @enum {string} */
                            state: "open" | "paused" | "ended";
                            title: string;
                            words: string;
                            terms: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            /** @enum {string} */
                            audience: "all" | "residents" | "elders" | "members" | "stars";
                            stars: number | null;
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            stock: number | null;
                            left: number | null;
                            perPerson: number;
                            perHousehold: number | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            validDays: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                            version: number;
                        };
                        mine: {
                            can: ("claim" | "edit" | "pause" | "resume" | "end")[];
                            barred: string | null;
                            held: string[];
                            figures: {
                                taken: number;
                                used: number;
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    ShopDesk_orders: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed" | "open" | "over";
                since?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            /** @enum {string} */
                            state: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed";
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            buyer: string;
                            /** @enum {string} */
                            way: "pickup" | "delivery" | "visit";
                            area: string | null;
                            lines: {
                                name: string;
                                variant: string;
                                quantity: number;
                            }[];
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            note: string | null;
                            total: number;
                            /** Format: date-time */
                            slotAt: string | null;
                            /** Format: date-time */
                            wishedAt: string | null;
                            /** Format: date-time */
                            placedAt: string;
                            /** Format: date-time */
                            acceptBy: string;
                            paid: string | null;
                            stars: number | null;
                            can: ("place" | "accept" | "refuse" | "ready" | "hand-over" | "undo" | "confirm" | "cancel" | "say" | "dispute" | "settle" | "rate" | "answer")[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Orders_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        /** Format: uuid */
                        variantId: string;
                        quantity: number;
                        /** Format: date-time */
                        slotAt?: string;
                        price: number;
                    }[];
                    /** @enum {string} */
                    way: "pickup" | "delivery" | "visit";
                    address?: {
                        /** Format: uuid */
                        placeId?: string;
                        detail: string;
                    };
                    contact: {
                        name: string;
                        phone: string;
                    };
                    note?: string;
                    /** Format: date-time */
                    wishedAt?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        /** @enum {string} */
                        state: "placed" | "accepted" | "ready" | "handed" | "done" | "refused" | "cancelled" | "disputed";
                    };
                };
            };
        };
    };
    ShopDesk_figures: {
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
                    "application/json": {
                        today: {
                            /** Format: date */
                            from: string;
                            orders: number;
                            turnover: number;
                            lost: number;
                        };
                        week: {
                            /** Format: date */
                            from: string;
                            orders: number;
                            turnover: number;
                            lost: number;
                        };
                        states: {
                            [key: string]: number;
                        };
                        rating: {
                            average: number | null;
                            n: number;
                        };
                        low: number;
                    };
                };
            };
        };
    };
    ShopDesk_preparing: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            goodsId: string;
                            name: string;
                            variant: string;
                            /** Format: date-time */
                            slotAt: string | null;
                            quantity: number;
                            orders: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Organization_staff: {
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
                    "application/json": {
                        items: {
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            role: "manager" | "worker";
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            until: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Organization_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    /** @enum {string} */
                    role: "manager" | "worker";
                    /** Format: date-time */
                    until?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            role: "manager" | "worker";
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            until: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Organization_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ShopDesk_rated: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            buyer: string;
                            stars: number;
                            words: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            /** Format: date-time */
                            ratedAt: string;
                            answer: string | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Till_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    /** Format: date-time */
                    at?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        couponId: string;
                        offer: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        };
                        holder: string;
                        by: string;
                        /** Format: date-time */
                        at: string;
                        /** Format: date-time */
                        receivedAt: string;
                        offline: boolean;
                        undone: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        /** Format: date-time */
                        undoUntil: string | null;
                    };
                };
            };
        };
    };
    Organization_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Organization_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "vetting" | "case" | "emergency" | "other";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        phone: string;
                    };
                };
            };
        };
    };
    Goods_shop: {
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
                    "application/json": {
                        face: {
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            open: boolean;
                            words: string;
                            taking: {
                                from: string;
                                to: string;
                            }[][];
                            acceptMinutes: number;
                            ways: ("pickup" | "delivery" | "visit")[];
                            freeFrom: number | null;
                            deliveryFee: number;
                            deliveryMinimum: number;
                            visitFee: number;
                            pays: ("cash" | "wechat" | "alipay" | "card")[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            takingNow: boolean;
                            rating: {
                                average: number | null;
                                n: number;
                            };
                            shelves: string[];
                            version: number;
                        };
                        mine: {
                            can: ("order" | "sell" | "settings")[];
                        };
                    };
                };
            };
        };
    };
    Goods_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    open: boolean;
                    words: string;
                    taking: {
                        from: string;
                        to: string;
                    }[][];
                    acceptMinutes: number;
                    ways: ("pickup" | "delivery" | "visit")[];
                    freeFrom: number | null;
                    deliveryFee: number;
                    deliveryMinimum: number;
                    visitFee: number;
                    pays: ("cash" | "wechat" | "alipay" | "card")[];
                    areaIds: string[];
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            organization: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            open: boolean;
                            words: string;
                            taking: {
                                from: string;
                                to: string;
                            }[][];
                            acceptMinutes: number;
                            ways: ("pickup" | "delivery" | "visit")[];
                            freeFrom: number | null;
                            deliveryFee: number;
                            deliveryMinimum: number;
                            visitFee: number;
                            pays: ("cash" | "wechat" | "alipay" | "card")[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            takingNow: boolean;
                            rating: {
                                average: number | null;
                                n: number;
                            };
                            shelves: string[];
                            version: number;
                        };
                        mine: {
                            can: ("order" | "sell" | "settings")[];
                        };
                    };
                };
            };
        };
    };
    Organization_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "merchant" | "charity" | "property" | "station";
                            name: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "declined" | "suspended";
                            introduction: string;
                            address: string | null;
                            publicPhone: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            areas: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            categories: string[];
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "edit-vetted" | "apply" | "approve" | "decline" | "suspend" | "resume" | "people" | "reveal")[];
                            /** @enum {string|null} */
                            role: "manager" | "worker" | null;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            licence: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            } | null;
                            reason: string | null;
                        };
                    };
                };
            };
        };
    };
    Feedback_ofOrganization: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                communityId: string;
                                /** @enum {string} */
                                kind: "thanks" | "complaint";
                                /** @enum {string} */
                                state: "given" | "replied" | "published" | "closed" | "declined" | "withdrawn";
                                to: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** Format: uuid */
                                    account: string | null;
                                };
                                giver: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                words: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                pennant: {
                                    /** @enum {string} */
                                    design: "classic" | "palace" | "banner";
                                    words: string;
                                    from: string;
                                    to: string;
                                    day: string;
                                } | null;
                                reply: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "publish" | "close" | "decline" | "take-down" | "withdraw")[];
                                /** @enum {string} */
                                side: "giver" | "receiver" | "staff" | "reader";
                                /** Format: date-time */
                                replyDueAt: string | null;
                                answer: string | null;
                                reason: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Till_till: {
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
                    "application/json": {
                        organization: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        publicKey: string;
                        zone: string;
                        offers: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            terms: string;
                            /** @enum {string} */
                            kind: "percent" | "amount" | "gift" | "service";
                            percent: number | null;
                            amountCents: number | null;
                            minimumCents: number | null;
                            hours: {
                                days: number[];
                                from: string;
                                to: string;
                            }[];
                        }[];
                        today: {
                            used: number;
                            held: number;
                        };
                        recent: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            couponId: string;
                            offer: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            };
                            holder: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            receivedAt: string;
                            offline: boolean;
                            undone: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            /** Format: date-time */
                            undoUntil: string | null;
                        }[];
                    };
                };
            };
        };
    };
    Packs_acknowledge: {
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
                "application/json": {
                    code: string;
                    name: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        community: string;
                        year: number;
                        /** Format: date-time */
                        expiresAt: string;
                        members: {
                            name: string;
                            grade: string;
                            total: number;
                            minutes: number;
                            stars: number;
                            entries: number;
                        }[];
                        acknowledged: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
        };
    };
    Packs_open: {
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
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        community: string;
                        year: number;
                        /** Format: date-time */
                        expiresAt: string;
                        members: {
                            name: string;
                            grade: string;
                            total: number;
                            minutes: number;
                            stars: number;
                            entries: number;
                        }[];
                        acknowledged: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
        };
    };
    Packs_paper: {
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
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Feedback_pennants: {
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
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            design: "classic" | "palace" | "banner";
                            width: number;
                            height: number;
                            shapes: {
                                path: string;
                                fill?: string;
                                stroke?: string;
                                strokeWidth?: number;
                            }[];
                            boxes: {
                                /** @enum {string} */
                                part: "words" | "to" | "from" | "day";
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                                largest: number;
                                upright: boolean;
                                /** @enum {string} */
                                weight: "regular" | "medium" | "bold";
                                fill: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Places_roots: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parentId: string | null;
                            /** @enum {string} */
                            kind: "city" | "district" | "street" | "community" | "estate" | "building" | "household";
                            path: string;
                            name: string;
                            facts: {
                                /** @enum {string} */
                                managedBy?: "company" | "self" | "street" | "owners";
                                households?: number;
                                address?: string;
                                phone?: string;
                                icp?: string;
                                about?: string;
                            };
                            version: number;
                            children: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Places_one: {
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        parentId: string | null;
                        /** @enum {string} */
                        kind: "city" | "district" | "street" | "community" | "estate" | "building" | "household";
                        path: string;
                        name: string;
                        facts: {
                            /** @enum {string} */
                            managedBy?: "company" | "self" | "street" | "owners";
                            households?: number;
                            address?: string;
                            phone?: string;
                            icp?: string;
                            about?: string;
                        };
                        version: number;
                        children: number;
                    };
                };
            };
        };
    };
    Places_remove: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Places_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    position?: number;
                    facts?: {
                        /** @enum {string} */
                        managedBy?: "company" | "self" | "street" | "owners";
                        households?: number;
                        address?: string;
                        phone?: string;
                        icp?: string;
                        about?: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        parentId: string | null;
                        /** @enum {string} */
                        kind: "city" | "district" | "street" | "community" | "estate" | "building" | "household";
                        path: string;
                        name: string;
                        facts: {
                            /** @enum {string} */
                            managedBy?: "company" | "self" | "street" | "owners";
                            households?: number;
                            address?: string;
                            phone?: string;
                            icp?: string;
                            about?: string;
                        };
                        version: number;
                        children: number;
                    };
                };
            };
        };
    };
    Campaigns_at: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                state?: "open" | "closed";
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                title: string;
                                words: string;
                                /** Format: date-time */
                                deadline: string;
                                /** @enum {string} */
                                state: "open" | "closed";
                                /** Format: date-time */
                                openedAt: string;
                                /** Format: date-time */
                                closedAt: string | null;
                                version: number;
                            };
                            mine: {
                                can: ("check-in" | "join" | "edit" | "close" | "reopen" | "remind" | "import" | "missing")[];
                                joined: boolean;
                                /** Format: date-time */
                                remindedAt: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Campaigns_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    words?: string;
                    /** Format: date-time */
                    deadline: string;
                    includeMembers?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            title: string;
                            words: string;
                            /** Format: date-time */
                            deadline: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            version: number;
                        };
                        mine: {
                            can: ("check-in" | "join" | "edit" | "close" | "reopen" | "remind" | "import" | "missing")[];
                            joined: boolean;
                            /** Format: date-time */
                            remindedAt: string | null;
                        };
                    };
                };
            };
        };
    };
    Places_children: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parentId: string | null;
                            /** @enum {string} */
                            kind: "city" | "district" | "street" | "community" | "estate" | "building" | "household";
                            path: string;
                            name: string;
                            facts: {
                                /** @enum {string} */
                                managedBy?: "company" | "self" | "street" | "owners";
                                households?: number;
                                address?: string;
                                phone?: string;
                                icp?: string;
                                about?: string;
                            };
                            version: number;
                            children: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Places_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    places: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "city" | "district" | "street" | "community" | "estate" | "building" | "household";
                        position?: number;
                        facts?: {
                            /** @enum {string} */
                            managedBy?: "company" | "self" | "street" | "owners";
                            households?: number;
                            address?: string;
                            phone?: string;
                            icp?: string;
                            about?: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parentId: string | null;
                            /** @enum {string} */
                            kind: "city" | "district" | "street" | "community" | "estate" | "building" | "household";
                            path: string;
                            name: string;
                            facts: {
                                /** @enum {string} */
                                managedBy?: "company" | "self" | "street" | "owners";
                                households?: number;
                                address?: string;
                                phone?: string;
                                icp?: string;
                                about?: string;
                            };
                            version: number;
                            children: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Places_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    places: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parentId: string | null;
                            /** @enum {string} */
                            kind: "city" | "district" | "street" | "community" | "estate" | "building" | "household";
                            path: string;
                            name: string;
                            facts: {
                                /** @enum {string} */
                                managedBy?: "company" | "self" | "street" | "owners";
                                households?: number;
                                address?: string;
                                phone?: string;
                                icp?: string;
                                about?: string;
                            };
                            version: number;
                            children: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Appointments_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                q?: string;
                below?: "false";
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                            path: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                within: string | null;
                            } | null;
                            /** @enum {string} */
                            where: "here" | "above" | "below";
                            /** Format: date-time */
                            grantedAt: string;
                            /** Format: date-time */
                            until: string | null;
                            lentBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            mine: {
                                can: "dismiss"[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Appointments_appoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    /** @enum {string} */
                    role: "staff" | "supervisor" | "administrator";
                    /** Format: date-time */
                    until?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                        path: string;
                        place: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            within: string | null;
                        } | null;
                        /** @enum {string} */
                        where: "here" | "above" | "below";
                        /** Format: date-time */
                        grantedAt: string;
                        /** Format: date-time */
                        until: string | null;
                        lentBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        mine: {
                            can: "dismiss"[];
                        };
                    };
                };
            };
        };
    };
    Appointments_record: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            given: boolean;
                            /** Format: date-time */
                            until: string | null;
                            lentBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    ResidentDesk_invitation: {
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
                    "application/json": {
                        building: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        invitation: {
                            code: string;
                            /** Format: date-time */
                            createdAt: string;
                            uses: number;
                        } | null;
                    };
                };
            };
        };
    };
    ResidentDesk_renew: {
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
                    "application/json": {
                        building: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        invitation: {
                            code: string;
                            /** Format: date-time */
                            createdAt: string;
                            uses: number;
                        } | null;
                    };
                };
            };
        };
    };
    ResidentDesk_revoke: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Looks_at: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            about: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            what: string;
                            subject: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            };
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Units_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                q?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                            contactName: string | null;
                            contactPhone: string | null;
                            members: number;
                            communities: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Units_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                    contactName?: string | null;
                    contactPhone?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                        contactName: string | null;
                        contactPhone: string | null;
                        members: number;
                        communities: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Units_typed: {
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
                    "application/json": {
                        items: {
                            name: string;
                            members: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Portraits_of: {
        parameters: {
            query: {
                ids: string;
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            account: string;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Posts_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            threadId: string;
                            floor: number | null;
                            /** Format: uuid */
                            parentId: string | null;
                            seq: number;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            } | null;
                            html: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            quote: {
                                /** Format: uuid */
                                id: string;
                                floor: number | null;
                                author: string;
                                excerpt: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            editedAt: string | null;
                            deleted: boolean;
                            version: number;
                            replyCount: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                        };
                        replies: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                threadId: string;
                                floor: number | null;
                                /** Format: uuid */
                                parentId: string | null;
                                seq: number;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                } | null;
                                html: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                quote: {
                                    /** Format: uuid */
                                    id: string;
                                    floor: number | null;
                                    author: string;
                                    excerpt: string | null;
                                } | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                editedAt: string | null;
                                deleted: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    Posts_delete: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Posts_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    body: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    mentions?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            threadId: string;
                            floor: number | null;
                            /** Format: uuid */
                            parentId: string | null;
                            seq: number;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            } | null;
                            html: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            quote: {
                                /** Format: uuid */
                                id: string;
                                floor: number | null;
                                author: string;
                                excerpt: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            editedAt: string | null;
                            deleted: boolean;
                            version: number;
                            replyCount: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                        };
                        replies: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                threadId: string;
                                floor: number | null;
                                /** Format: uuid */
                                parentId: string | null;
                                seq: number;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                } | null;
                                html: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                quote: {
                                    /** Format: uuid */
                                    id: string;
                                    floor: number | null;
                                    author: string;
                                    excerpt: string | null;
                                } | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                editedAt: string | null;
                                deleted: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    Posts_inner: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                threadId: string;
                                floor: number | null;
                                /** Format: uuid */
                                parentId: string | null;
                                seq: number;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                } | null;
                                html: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                quote: {
                                    /** Format: uuid */
                                    id: string;
                                    floor: number | null;
                                    author: string;
                                    excerpt: string | null;
                                } | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                editedAt: string | null;
                                deleted: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Posts_restore: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            threadId: string;
                            floor: number | null;
                            /** Format: uuid */
                            parentId: string | null;
                            seq: number;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            } | null;
                            html: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            quote: {
                                /** Format: uuid */
                                id: string;
                                floor: number | null;
                                author: string;
                                excerpt: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            editedAt: string | null;
                            deleted: boolean;
                            version: number;
                            replyCount: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                        };
                        replies: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                threadId: string;
                                floor: number | null;
                                /** Format: uuid */
                                parentId: string | null;
                                seq: number;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                } | null;
                                html: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                quote: {
                                    /** Format: uuid */
                                    id: string;
                                    floor: number | null;
                                    author: string;
                                    excerpt: string | null;
                                } | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                editedAt: string | null;
                                deleted: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    Posts_revisions: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            version: number;
                            title: string | null;
                            body: string;
                            html: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            editor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Posts_source: {
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string | null;
                        body: string;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            width: number;
                            height: number;
                            color: string;
                            alt: string;
                            sources: {
                                width: number;
                                url: string;
                            }[];
                        }[];
                        mentions: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Recovery_recover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    code: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            display: {
                                /** @enum {string} */
                                theme?: "auto" | "light" | "dark";
                                /** @enum {string} */
                                size?: "standard" | "large" | "larger" | "largest";
                                elder?: boolean;
                                images?: boolean;
                            };
                            version: number;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                                path: string;
                                place: string | null;
                                /** Format: uuid */
                                placeId: string | null;
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: date-time */
                                until: string | null;
                                lent: boolean;
                            }[];
                        } | null;
                        community: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    Recovery_requestRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                };
            };
        };
        responses: {
            /** @description No content */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Till_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        couponId: string;
                        offer: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        };
                        holder: string;
                        by: string;
                        /** Format: date-time */
                        at: string;
                        /** Format: date-time */
                        receivedAt: string;
                        offline: boolean;
                        undone: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        /** Format: date-time */
                        undoUntil: string | null;
                    };
                };
            };
        };
    };
    ResidentDesk_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                        };
                        building: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        household: string | null;
                        /** @enum {string} */
                        state: "pending" | "confirmed" | "declined" | "moved";
                        reason: string | null;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        decidedAt: string | null;
                        decidedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    ResidentDesk_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                        };
                        building: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        household: string | null;
                        /** @enum {string} */
                        state: "pending" | "confirmed" | "declined" | "moved";
                        reason: string | null;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        decidedAt: string | null;
                        decidedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    ResidentDesk_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                        };
                        building: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        household: string | null;
                        /** @enum {string} */
                        state: "pending" | "confirmed" | "declined" | "moved";
                        reason: string | null;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        decidedAt: string | null;
                        decidedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    Rosters_one: {
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "preview" | "applying" | "applied" | "undone" | "dropped";
                        columns: {
                            header: string;
                            /** @enum {string|null} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper" | null;
                        }[];
                        total: number;
                        good: number;
                        bad: number;
                        twice: number;
                        done: number;
                        problems: {
                            row: number;
                            /** @enum {string} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper";
                            /** @enum {string} */
                            problem: "missing" | "too-long" | "no-number" | "no-community" | "elsewhere" | "twice-in-file" | "known" | "not-yes-or-no";
                            of?: number;
                        }[];
                        sample: {
                            row: number;
                            name: string;
                            phone: string | null;
                            unit: string | null;
                            community: string;
                            building: string | null;
                            paper: boolean;
                        }[];
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        appliedAt: string | null;
                        version: number;
                        can: ("apply" | "drop" | "undo")[];
                    };
                };
            };
        };
    };
    Rosters_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "preview" | "applying" | "applied" | "undone" | "dropped";
                        columns: {
                            header: string;
                            /** @enum {string|null} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper" | null;
                        }[];
                        total: number;
                        good: number;
                        bad: number;
                        twice: number;
                        done: number;
                        problems: {
                            row: number;
                            /** @enum {string} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper";
                            /** @enum {string} */
                            problem: "missing" | "too-long" | "no-number" | "no-community" | "elsewhere" | "twice-in-file" | "known" | "not-yes-or-no";
                            of?: number;
                        }[];
                        sample: {
                            row: number;
                            name: string;
                            phone: string | null;
                            unit: string | null;
                            community: string;
                            building: string | null;
                            paper: boolean;
                        }[];
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        appliedAt: string | null;
                        version: number;
                        can: ("apply" | "drop" | "undo")[];
                    };
                };
            };
        };
    };
    Rosters_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "preview" | "applying" | "applied" | "undone" | "dropped";
                        columns: {
                            header: string;
                            /** @enum {string|null} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper" | null;
                        }[];
                        total: number;
                        good: number;
                        bad: number;
                        twice: number;
                        done: number;
                        problems: {
                            row: number;
                            /** @enum {string} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper";
                            /** @enum {string} */
                            problem: "missing" | "too-long" | "no-number" | "no-community" | "elsewhere" | "twice-in-file" | "known" | "not-yes-or-no";
                            of?: number;
                        }[];
                        sample: {
                            row: number;
                            name: string;
                            phone: string | null;
                            unit: string | null;
                            community: string;
                            building: string | null;
                            paper: boolean;
                        }[];
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        appliedAt: string | null;
                        version: number;
                        can: ("apply" | "drop" | "undo")[];
                    };
                };
            };
        };
    };
    Rosters_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "preview" | "applying" | "applied" | "undone" | "dropped";
                        columns: {
                            header: string;
                            /** @enum {string|null} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper" | null;
                        }[];
                        total: number;
                        good: number;
                        bad: number;
                        twice: number;
                        done: number;
                        problems: {
                            row: number;
                            /** @enum {string} */
                            field: "name" | "phone" | "unit" | "post" | "community" | "building" | "household" | "paper";
                            /** @enum {string} */
                            problem: "missing" | "too-long" | "no-number" | "no-community" | "elsewhere" | "twice-in-file" | "known" | "not-yes-or-no";
                            of?: number;
                        }[];
                        sample: {
                            row: number;
                            name: string;
                            phone: string | null;
                            unit: string | null;
                            community: string;
                            building: string | null;
                            paper: boolean;
                        }[];
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        appliedAt: string | null;
                        version: number;
                        can: ("apply" | "drop" | "undo")[];
                    };
                };
            };
        };
    };
    Ballots_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            title: string;
                            seats: number;
                            /** @enum {string} */
                            state: "open" | "closed" | "cancelled";
                            reason: string | null;
                            /** Format: date-time */
                            closesAt: string;
                            votes: number;
                            /** Format: uuid */
                            rollId: string | null;
                            version: number;
                            candidates: {
                                /** Format: uuid */
                                id: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                story: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                votes: number;
                            }[];
                        };
                        mine: {
                            can: ("vote" | "cancel")[];
                            /** Format: uuid */
                            vote: string | null;
                        };
                    };
                };
            };
        };
    };
    Ballots_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            title: string;
                            seats: number;
                            /** @enum {string} */
                            state: "open" | "closed" | "cancelled";
                            reason: string | null;
                            /** Format: date-time */
                            closesAt: string;
                            votes: number;
                            /** Format: uuid */
                            rollId: string | null;
                            version: number;
                            candidates: {
                                /** Format: uuid */
                                id: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                story: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                votes: number;
                            }[];
                        };
                        mine: {
                            can: ("vote" | "cancel")[];
                            /** Format: uuid */
                            vote: string | null;
                        };
                    };
                };
            };
        };
    };
    Ballots_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    nominationId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            title: string;
                            seats: number;
                            /** @enum {string} */
                            state: "open" | "closed" | "cancelled";
                            reason: string | null;
                            /** Format: date-time */
                            closesAt: string;
                            votes: number;
                            /** Format: uuid */
                            rollId: string | null;
                            version: number;
                            candidates: {
                                /** Format: uuid */
                                id: string;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                story: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                votes: number;
                            }[];
                        };
                        mine: {
                            can: ("vote" | "cancel")[];
                            /** Format: uuid */
                            vote: string | null;
                        };
                    };
                };
            };
        };
    };
    Entry_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            /** Format: date */
                            day: string;
                            people: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                minutes: number;
                                stars: number | null;
                                points: number | null;
                            }[];
                            served: number;
                            servedPerson: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string | null;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** Format: uuid */
                            groupId: string | null;
                            recordedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            recordedAs: "self" | "staff" | "feature";
                            reason: string | null;
                            /** @enum {string|null} */
                            decidedAs: "served" | "staff" | "verdict" | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            rulesVersion: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                            as: ("self" | "recorder" | "served" | "staff")[];
                        };
                        postings: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            unit: "star" | "minute" | "point";
                            amount: number;
                            /** Format: uuid */
                            reverses: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    Entry_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            /** Format: date */
                            day: string;
                            people: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                minutes: number;
                                stars: number | null;
                                points: number | null;
                            }[];
                            served: number;
                            servedPerson: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string | null;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** Format: uuid */
                            groupId: string | null;
                            recordedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            recordedAs: "self" | "staff" | "feature";
                            reason: string | null;
                            /** @enum {string|null} */
                            decidedAs: "served" | "staff" | "verdict" | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            rulesVersion: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                            as: ("self" | "recorder" | "served" | "staff")[];
                        };
                        postings: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            unit: "star" | "minute" | "point";
                            amount: number;
                            /** Format: uuid */
                            reverses: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    Entry_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    what: string;
                    /** @enum {string} */
                    category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                    /** Format: date */
                    day: string;
                    people: {
                        /** Format: uuid */
                        accountId: string;
                        minutes: number;
                    }[];
                    served: number;
                    /** Format: uuid */
                    servedAccountId?: string;
                    servedName?: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            /** Format: date */
                            day: string;
                            people: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                minutes: number;
                                stars: number | null;
                                points: number | null;
                            }[];
                            served: number;
                            servedPerson: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string | null;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** Format: uuid */
                            groupId: string | null;
                            recordedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            recordedAs: "self" | "staff" | "feature";
                            reason: string | null;
                            /** @enum {string|null} */
                            decidedAs: "served" | "staff" | "verdict" | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            rulesVersion: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                            as: ("self" | "recorder" | "served" | "staff")[];
                        };
                        postings: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            unit: "star" | "minute" | "point";
                            amount: number;
                            /** Format: uuid */
                            reverses: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    Entry_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            /** Format: date */
                            day: string;
                            people: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                minutes: number;
                                stars: number | null;
                                points: number | null;
                            }[];
                            served: number;
                            servedPerson: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string | null;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** Format: uuid */
                            groupId: string | null;
                            recordedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            recordedAs: "self" | "staff" | "feature";
                            reason: string | null;
                            /** @enum {string|null} */
                            decidedAs: "served" | "staff" | "verdict" | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            rulesVersion: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                            as: ("self" | "recorder" | "served" | "staff")[];
                        };
                        postings: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            unit: "star" | "minute" | "point";
                            amount: number;
                            /** Format: uuid */
                            reverses: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    Entry_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            /** Format: date */
                            day: string;
                            people: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                minutes: number;
                                stars: number | null;
                                points: number | null;
                            }[];
                            served: number;
                            servedPerson: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string | null;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** Format: uuid */
                            groupId: string | null;
                            recordedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            recordedAs: "self" | "staff" | "feature";
                            reason: string | null;
                            /** @enum {string|null} */
                            decidedAs: "served" | "staff" | "verdict" | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            rulesVersion: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                            as: ("self" | "recorder" | "served" | "staff")[];
                        };
                        postings: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            unit: "star" | "minute" | "point";
                            amount: number;
                            /** Format: uuid */
                            reverses: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    Entry_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "declined" | "withdrawn" | "reversed";
                            what: string;
                            /** @enum {string} */
                            category: "care" | "repair" | "green" | "patrol" | "teach" | "culture" | "mediation" | "errand" | "case" | "report" | "other";
                            /** Format: date */
                            day: string;
                            people: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                minutes: number;
                                stars: number | null;
                                points: number | null;
                            }[];
                            served: number;
                            servedPerson: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                name: string | null;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** Format: uuid */
                            groupId: string | null;
                            recordedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            recordedAs: "self" | "staff" | "feature";
                            reason: string | null;
                            /** @enum {string|null} */
                            decidedAs: "served" | "staff" | "verdict" | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            rulesVersion: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("confirm" | "decline" | "correct" | "withdraw" | "reverse")[];
                            as: ("self" | "recorder" | "served" | "staff")[];
                        };
                        postings: {
                            /** Format: uuid */
                            id: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            unit: "star" | "minute" | "point";
                            amount: number;
                            /** Format: uuid */
                            reverses: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    Nominations_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            story: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined" | "withdrawn";
                            reason: string | null;
                            agreed: boolean;
                            /** Format: uuid */
                            ballotId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("accept" | "decline" | "withdraw")[];
                        };
                    };
                };
            };
        };
    };
    Nominations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            story: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined" | "withdrawn";
                            reason: string | null;
                            agreed: boolean;
                            /** Format: uuid */
                            ballotId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("accept" | "decline" | "withdraw")[];
                        };
                    };
                };
            };
        };
    };
    Nominations_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            story: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined" | "withdrawn";
                            reason: string | null;
                            agreed: boolean;
                            /** Format: uuid */
                            ballotId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("accept" | "decline" | "withdraw")[];
                        };
                    };
                };
            };
        };
    };
    Nominations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            story: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            origin: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            } | null;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined" | "withdrawn";
                            reason: string | null;
                            agreed: boolean;
                            /** Format: uuid */
                            ballotId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                        mine: {
                            can: ("accept" | "decline" | "withdraw")[];
                        };
                    };
                };
            };
        };
    };
    ServicePosts_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            family: string;
                            title: string;
                            words: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                kind: string;
                            };
                            skills: string[];
                            capacity: number;
                            taken: number;
                            waiting: number;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string | null;
                            renews: boolean;
                            /** @enum {string} */
                            state: "open" | "retired";
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "make" | "retire" | "revive" | "renew" | "expire")[];
                            claimFor: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            claims: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                caseId: string | null;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[];
                            holders: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "held" | "waiting";
                                /** Format: date-time */
                                since: string;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[] | null;
                        };
                    };
                };
            };
        };
    };
    ServicePosts_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId?: string;
                    family?: string;
                    title?: string;
                    words?: string;
                    skills?: string[];
                    capacity?: number;
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to?: string | null;
                    renews?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            family: string;
                            title: string;
                            words: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                kind: string;
                            };
                            skills: string[];
                            capacity: number;
                            taken: number;
                            waiting: number;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string | null;
                            renews: boolean;
                            /** @enum {string} */
                            state: "open" | "retired";
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "make" | "retire" | "revive" | "renew" | "expire")[];
                            claimFor: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            claims: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                caseId: string | null;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[];
                            holders: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "held" | "waiting";
                                /** Format: date-time */
                                since: string;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[] | null;
                        };
                    };
                };
            };
        };
    };
    Claims_claimPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holder?: {
                        /** @enum {string} */
                        kind: "member" | "organization";
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            subject: {
                                /** @enum {string} */
                                kind: "post" | "need";
                                /** Format: uuid */
                                id: string;
                                title: string;
                                number: string | null;
                            };
                            /** Format: uuid */
                            communityId: string;
                            holder: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                            /** Format: date-time */
                            claimedAt: string;
                            /** Format: date-time */
                            heldAt: string | null;
                            /** Format: date-time */
                            endedAt: string | null;
                        };
                        mine: {
                            can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            ahead: number;
                            offeredTo: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            reason: string | null;
                            report: string | null;
                            /** Format: uuid */
                            caseId: string | null;
                        };
                    };
                };
            };
        };
    };
    ServicePosts_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "retire";
                    version: number;
                    reason: string;
                } | {
                    /** @enum {string} */
                    step: "revive";
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            family: string;
                            title: string;
                            words: string;
                            place: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                kind: string;
                            };
                            skills: string[];
                            capacity: number;
                            taken: number;
                            waiting: number;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string | null;
                            renews: boolean;
                            /** @enum {string} */
                            state: "open" | "retired";
                            version: number;
                        };
                        mine: {
                            can: ("edit" | "make" | "retire" | "revive" | "renew" | "expire")[];
                            claimFor: {
                                /** @enum {string} */
                                kind: "member" | "organization";
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            claims: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "waiting" | "held" | "released" | "passed" | "ended" | "done";
                                ahead: number;
                                offeredTo: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                caseId: string | null;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[];
                            holders: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                holder: {
                                    /** @enum {string} */
                                    kind: "member" | "organization";
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "held" | "waiting";
                                /** Format: date-time */
                                since: string;
                                can: ("claim" | "move-up" | "withdraw" | "release" | "offer" | "recall" | "refuse" | "take-over" | "finish" | "end" | "open-case")[];
                            }[] | null;
                        };
                    };
                };
            };
        };
    };
    Suggestions_forPost: {
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
                    "application/json": {
                        items: {
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            reasons: {
                                skills: string[];
                                wish: boolean;
                                /** @enum {string} */
                                near: "building" | "estate" | "community";
                                load: number;
                            };
                            told: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Suggestions_suggestPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rolls_one: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "service" | "vote";
                            title: string;
                            place: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            state: "published" | "withdrawn";
                            reason: string | null;
                            people: number;
                            /** Format: date-time */
                            publishedAt: string;
                            version: number;
                            lines: {
                                rank: number;
                                stars: number;
                                minutes: number;
                                served: number;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                votes: number | null;
                                words: string | null;
                            }[];
                        };
                        mine: {
                            can: "withdraw"[];
                            rank: number | null;
                            entries: string[];
                            trace: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                entries: string[];
                            }[];
                        };
                    };
                };
            };
        };
    };
    Rolls_print: {
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
                content?: never;
            };
        };
    };
    Rolls_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            communityId: string;
                            /** @enum {string} */
                            kind: "service" | "vote";
                            title: string;
                            place: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            state: "published" | "withdrawn";
                            reason: string | null;
                            people: number;
                            /** Format: date-time */
                            publishedAt: string;
                            version: number;
                            lines: {
                                rank: number;
                                stars: number;
                                minutes: number;
                                served: number;
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                votes: number | null;
                                words: string | null;
                            }[];
                        };
                        mine: {
                            can: "withdraw"[];
                            rank: number | null;
                            entries: string[];
                            trace: {
                                account: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                entries: string[];
                            }[];
                        };
                    };
                };
            };
        };
    };
    Accounts_sessions: {
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            device: string;
                            /** Format: date-time */
                            createdAt: string;
                            current: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Accounts_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            display: {
                                /** @enum {string} */
                                theme?: "auto" | "light" | "dark";
                                /** @enum {string} */
                                size?: "standard" | "large" | "larger" | "largest";
                                elder?: boolean;
                                images?: boolean;
                            };
                            version: number;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                                path: string;
                                place: string | null;
                                /** Format: uuid */
                                placeId: string | null;
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: date-time */
                                until: string | null;
                                lent: boolean;
                            }[];
                        } | null;
                        community: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    Accounts_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_signOutOther: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Setup_state: {
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
                    "application/json": {
                        needed: boolean;
                    };
                };
            };
        };
    };
    Setup_perform: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    city: {
                        code: string;
                        name: string;
                    };
                    district: {
                        code: string;
                        name: string;
                    };
                    street: {
                        code: string;
                        name: string;
                    };
                    community: {
                        code: string;
                        name: string;
                    };
                    administrator: {
                        login: string;
                        password: string;
                        name: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            display: {
                                /** @enum {string} */
                                theme?: "auto" | "light" | "dark";
                                /** @enum {string} */
                                size?: "standard" | "large" | "larger" | "largest";
                                elder?: boolean;
                                images?: boolean;
                            };
                            version: number;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                                path: string;
                                place: string | null;
                                /** Format: uuid */
                                placeId: string | null;
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
                                /** Format: date-time */
                                until: string | null;
                                lent: boolean;
                            }[];
                        } | null;
                        community: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    Threads_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    boardId: string;
                    title: string;
                    body: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    mentions?: string[];
                    /** @enum {string} */
                    audience?: "public" | "author-and-staff";
                    category?: string;
                    /** Format: uuid */
                    placeId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        thread: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                board: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    pillar: "members" | "culture" | "services" | "aid";
                                };
                                title: string;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                };
                                /** @enum {string} */
                                audience: "public" | "author-and-staff";
                                category: string | null;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    path: string;
                                    name: string;
                                } | null;
                                attachments: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                    state: string;
                                    card: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                pinned: boolean;
                                closed: boolean;
                                replyCount: number;
                                viewCount: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                lastReplyAt: string;
                                community: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    path: string;
                                };
                                seq: number;
                                floors: number;
                                deleted: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                                readSeq: number | null;
                                unread: number | null;
                            };
                        };
                        posts: {
                            items: {
                                face: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    threadId: string;
                                    floor: number | null;
                                    /** Format: uuid */
                                    parentId: string | null;
                                    seq: number;
                                    author: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        /** @enum {string} */
                                        badge: "staff" | "member" | "resident" | "unconfirmed";
                                    } | null;
                                    html: string;
                                    photos: {
                                        /** Format: uuid */
                                        id: string;
                                        width: number;
                                        height: number;
                                        color: string;
                                        alt: string;
                                        sources: {
                                            width: number;
                                            url: string;
                                        }[];
                                    }[];
                                    quote: {
                                        /** Format: uuid */
                                        id: string;
                                        floor: number | null;
                                        author: string;
                                        excerpt: string | null;
                                    } | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    editedAt: string | null;
                                    deleted: boolean;
                                    version: number;
                                    replyCount: number;
                                };
                                mine: {
                                    can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                                };
                                replies: {
                                    face: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: uuid */
                                        threadId: string;
                                        floor: number | null;
                                        /** Format: uuid */
                                        parentId: string | null;
                                        seq: number;
                                        author: {
                                            /** Format: uuid */
                                            id: string;
                                            name: string;
                                            /** @enum {string} */
                                            badge: "staff" | "member" | "resident" | "unconfirmed";
                                        } | null;
                                        html: string;
                                        photos: {
                                            /** Format: uuid */
                                            id: string;
                                            width: number;
                                            height: number;
                                            color: string;
                                            alt: string;
                                            sources: {
                                                width: number;
                                                url: string;
                                            }[];
                                        }[];
                                        quote: {
                                            /** Format: uuid */
                                            id: string;
                                            floor: number | null;
                                            author: string;
                                            excerpt: string | null;
                                        } | null;
                                        /** Format: date-time */
                                        createdAt: string;
                                        /** Format: date-time */
                                        editedAt: string | null;
                                        deleted: boolean;
                                        version: number;
                                    };
                                    mine: {
                                        can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                                    };
                                }[];
                            }[];
                            previous: string | null;
                            next: string | null;
                        };
                    };
                };
            };
        };
    };
    Threads_page: {
        parameters: {
            query?: {
                from?: "unread" | number;
                after?: string;
                before?: string;
                author?: string;
                order?: "asc" | "desc";
                size?: number;
            };
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
                    "application/json": {
                        thread: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                board: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    pillar: "members" | "culture" | "services" | "aid";
                                };
                                title: string;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                };
                                /** @enum {string} */
                                audience: "public" | "author-and-staff";
                                category: string | null;
                                place: {
                                    /** Format: uuid */
                                    id: string;
                                    path: string;
                                    name: string;
                                } | null;
                                attachments: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                    state: string;
                                    card: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                pinned: boolean;
                                closed: boolean;
                                replyCount: number;
                                viewCount: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                lastReplyAt: string;
                                community: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    path: string;
                                };
                                seq: number;
                                floors: number;
                                deleted: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                                readSeq: number | null;
                                unread: number | null;
                            };
                        };
                        posts: {
                            items: {
                                face: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    threadId: string;
                                    floor: number | null;
                                    /** Format: uuid */
                                    parentId: string | null;
                                    seq: number;
                                    author: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        /** @enum {string} */
                                        badge: "staff" | "member" | "resident" | "unconfirmed";
                                    } | null;
                                    html: string;
                                    photos: {
                                        /** Format: uuid */
                                        id: string;
                                        width: number;
                                        height: number;
                                        color: string;
                                        alt: string;
                                        sources: {
                                            width: number;
                                            url: string;
                                        }[];
                                    }[];
                                    quote: {
                                        /** Format: uuid */
                                        id: string;
                                        floor: number | null;
                                        author: string;
                                        excerpt: string | null;
                                    } | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    editedAt: string | null;
                                    deleted: boolean;
                                    version: number;
                                    replyCount: number;
                                };
                                mine: {
                                    can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                                };
                                replies: {
                                    face: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: uuid */
                                        threadId: string;
                                        floor: number | null;
                                        /** Format: uuid */
                                        parentId: string | null;
                                        seq: number;
                                        author: {
                                            /** Format: uuid */
                                            id: string;
                                            name: string;
                                            /** @enum {string} */
                                            badge: "staff" | "member" | "resident" | "unconfirmed";
                                        } | null;
                                        html: string;
                                        photos: {
                                            /** Format: uuid */
                                            id: string;
                                            width: number;
                                            height: number;
                                            color: string;
                                            alt: string;
                                            sources: {
                                                width: number;
                                                url: string;
                                            }[];
                                        }[];
                                        quote: {
                                            /** Format: uuid */
                                            id: string;
                                            floor: number | null;
                                            author: string;
                                            excerpt: string | null;
                                        } | null;
                                        /** Format: date-time */
                                        createdAt: string;
                                        /** Format: date-time */
                                        editedAt: string | null;
                                        deleted: boolean;
                                        version: number;
                                    };
                                    mine: {
                                        can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                                    };
                                }[];
                            }[];
                            previous: string | null;
                            next: string | null;
                        };
                    };
                };
            };
        };
    };
    Threads_delete: {
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
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Threads_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    title?: string;
                    category?: string | null;
                    /** Format: uuid */
                    placeId?: string | null;
                    /** @enum {string} */
                    audience?: "public" | "author-and-staff";
                    /** Format: uuid */
                    boardId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            board: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            title: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            };
                            /** @enum {string} */
                            audience: "public" | "author-and-staff";
                            category: string | null;
                            place: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            } | null;
                            attachments: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                                state: string;
                                card: {
                                    [key: string]: unknown;
                                };
                            }[];
                            pinned: boolean;
                            closed: boolean;
                            replyCount: number;
                            viewCount: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastReplyAt: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            seq: number;
                            floors: number;
                            deleted: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                            readSeq: number | null;
                            unread: number | null;
                        };
                    };
                };
            };
        };
    };
    Opening_openFromThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    categoryId: string;
                    private?: boolean;
                    concerned?: {
                        /** Format: uuid */
                        accountId?: string;
                        name?: string;
                        phone?: string;
                        words?: string;
                        consent?: boolean;
                    };
                    /** Format: uuid */
                    placeId?: string;
                    title?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        /** @enum {string} */
                        state: "submitted" | "verifying" | "accepted" | "dispatched" | "handling" | "waiting" | "review" | "callback" | "closed" | "rejected" | "withdrawn" | "suspended" | "merged";
                    };
                };
            };
        };
    };
    Threads_close: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            board: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            title: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            };
                            /** @enum {string} */
                            audience: "public" | "author-and-staff";
                            category: string | null;
                            place: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            } | null;
                            attachments: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                                state: string;
                                card: {
                                    [key: string]: unknown;
                                };
                            }[];
                            pinned: boolean;
                            closed: boolean;
                            replyCount: number;
                            viewCount: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastReplyAt: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            seq: number;
                            floors: number;
                            deleted: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                            readSeq: number | null;
                            unread: number | null;
                        };
                    };
                };
            };
        };
    };
    Threads_open: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            board: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            title: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            };
                            /** @enum {string} */
                            audience: "public" | "author-and-staff";
                            category: string | null;
                            place: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            } | null;
                            attachments: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                                state: string;
                                card: {
                                    [key: string]: unknown;
                                };
                            }[];
                            pinned: boolean;
                            closed: boolean;
                            replyCount: number;
                            viewCount: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastReplyAt: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            seq: number;
                            floors: number;
                            deleted: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                            readSeq: number | null;
                            unread: number | null;
                        };
                    };
                };
            };
        };
    };
    Threads_pin: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            board: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            title: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            };
                            /** @enum {string} */
                            audience: "public" | "author-and-staff";
                            category: string | null;
                            place: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            } | null;
                            attachments: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                                state: string;
                                card: {
                                    [key: string]: unknown;
                                };
                            }[];
                            pinned: boolean;
                            closed: boolean;
                            replyCount: number;
                            viewCount: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastReplyAt: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            seq: number;
                            floors: number;
                            deleted: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                            readSeq: number | null;
                            unread: number | null;
                        };
                    };
                };
            };
        };
    };
    Threads_unpin: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            board: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            title: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            };
                            /** @enum {string} */
                            audience: "public" | "author-and-staff";
                            category: string | null;
                            place: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            } | null;
                            attachments: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                                state: string;
                                card: {
                                    [key: string]: unknown;
                                };
                            }[];
                            pinned: boolean;
                            closed: boolean;
                            replyCount: number;
                            viewCount: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastReplyAt: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            seq: number;
                            floors: number;
                            deleted: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                            readSeq: number | null;
                            unread: number | null;
                        };
                    };
                };
            };
        };
    };
    Threads_posts: {
        parameters: {
            query?: {
                from?: "unread" | number;
                after?: string;
                before?: string;
                author?: string;
                order?: "asc" | "desc";
                size?: number;
            };
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
                    "application/json": {
                        items: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                threadId: string;
                                floor: number | null;
                                /** Format: uuid */
                                parentId: string | null;
                                seq: number;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                } | null;
                                html: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                quote: {
                                    /** Format: uuid */
                                    id: string;
                                    floor: number | null;
                                    author: string;
                                    excerpt: string | null;
                                } | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                editedAt: string | null;
                                deleted: boolean;
                                version: number;
                                replyCount: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                            };
                            replies: {
                                face: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    threadId: string;
                                    floor: number | null;
                                    /** Format: uuid */
                                    parentId: string | null;
                                    seq: number;
                                    author: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        /** @enum {string} */
                                        badge: "staff" | "member" | "resident" | "unconfirmed";
                                    } | null;
                                    html: string;
                                    photos: {
                                        /** Format: uuid */
                                        id: string;
                                        width: number;
                                        height: number;
                                        color: string;
                                        alt: string;
                                        sources: {
                                            width: number;
                                            url: string;
                                        }[];
                                    }[];
                                    quote: {
                                        /** Format: uuid */
                                        id: string;
                                        floor: number | null;
                                        author: string;
                                        excerpt: string | null;
                                    } | null;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    editedAt: string | null;
                                    deleted: boolean;
                                    version: number;
                                };
                                mine: {
                                    can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                                };
                            }[];
                        }[];
                        previous: string | null;
                        next: string | null;
                    };
                };
            };
        };
    };
    Posts_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    body: string;
                    photos?: {
                        /** Format: uuid */
                        id: string;
                        alt?: string;
                    }[];
                    mentions?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: uuid */
                    quoteId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            threadId: string;
                            floor: number | null;
                            /** Format: uuid */
                            parentId: string | null;
                            seq: number;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            } | null;
                            html: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                width: number;
                                height: number;
                                color: string;
                                alt: string;
                                sources: {
                                    width: number;
                                    url: string;
                                }[];
                            }[];
                            quote: {
                                /** Format: uuid */
                                id: string;
                                floor: number | null;
                                author: string;
                                excerpt: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            editedAt: string | null;
                            deleted: boolean;
                            version: number;
                            replyCount: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                        };
                        replies: {
                            face: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                threadId: string;
                                floor: number | null;
                                /** Format: uuid */
                                parentId: string | null;
                                seq: number;
                                author: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    badge: "staff" | "member" | "resident" | "unconfirmed";
                                } | null;
                                html: string;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    width: number;
                                    height: number;
                                    color: string;
                                    alt: string;
                                    sources: {
                                        width: number;
                                        url: string;
                                    }[];
                                }[];
                                quote: {
                                    /** Format: uuid */
                                    id: string;
                                    floor: number | null;
                                    author: string;
                                    excerpt: string | null;
                                } | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                editedAt: string | null;
                                deleted: boolean;
                                version: number;
                            };
                            mine: {
                                can: ("reply" | "edit" | "delete" | "restore" | "history")[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    Threads_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Threads_restore: {
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
                    "application/json": {
                        face: {
                            /** Format: uuid */
                            id: string;
                            board: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                pillar: "members" | "culture" | "services" | "aid";
                            };
                            title: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                badge: "staff" | "member" | "resident" | "unconfirmed";
                            };
                            /** @enum {string} */
                            audience: "public" | "author-and-staff";
                            category: string | null;
                            place: {
                                /** Format: uuid */
                                id: string;
                                path: string;
                                name: string;
                            } | null;
                            attachments: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                                state: string;
                                card: {
                                    [key: string]: unknown;
                                };
                            }[];
                            pinned: boolean;
                            closed: boolean;
                            replyCount: number;
                            viewCount: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastReplyAt: string;
                            community: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                path: string;
                            };
                            seq: number;
                            floors: number;
                            deleted: boolean;
                            version: number;
                        };
                        mine: {
                            can: ("reply" | "edit" | "delete" | "restore" | "audience" | "pin" | "close" | "move")[];
                            readSeq: number | null;
                            unread: number | null;
                        };
                    };
                };
            };
        };
    };
    Units_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    /** @enum {string} */
                    kind?: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                    contactName?: string | null;
                    contactPhone?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                        contactName: string | null;
                        contactPhone: string | null;
                        members: number;
                        communities: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Units_pair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                communityId: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                        contactName: string | null;
                        contactPhone: string | null;
                        members: number;
                        communities: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Units_part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                communityId: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                        contactName: string | null;
                        contactPhone: string | null;
                        members: number;
                        communities: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Units_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** Format: uuid */
                    into: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "government" | "institution" | "enterprise" | "school" | "hospital" | "social" | "other";
                        contactName: string | null;
                        contactPhone: string | null;
                        members: number;
                        communities: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    Units_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "contact" | "confirm" | "other";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contactName: string | null;
                        contactPhone: string | null;
                    };
                };
            };
        };
    };
}

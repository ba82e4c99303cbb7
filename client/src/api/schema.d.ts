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
    "/api/v1/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_communities"];
        put?: never;
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
    "/api/v1/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Accounts_recover"];
        post: operations["Accounts_requestRecovery"];
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
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
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
    Places_communities: {
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
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
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
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
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
    Notifications_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
                kind?: "reply" | "answer" | "mention" | "case-step" | "assignment" | "callback-due" | "overdue" | "residency";
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
                            /** @enum {string} */
                            kind: "reply" | "answer" | "mention" | "case-step" | "assignment" | "callback-due" | "overdue" | "residency";
                            subject: {
                                /** @enum {string} */
                                kind: "thread" | "case" | "residency";
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
                                /** Format: uuid */
                                post?: string;
                                floor?: number;
                                number?: string;
                                step?: string;
                                state?: string;
                                /** Format: date-time */
                                dueAt?: string;
                            };
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
                    subject: {
                        /** @enum {string} */
                        kind: "thread" | "case" | "residency";
                        /** Format: uuid */
                        id: string;
                    };
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
    Appointments_list: {
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
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                            path: string;
                            /** Format: date-time */
                            grantedAt: string;
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
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            role: "resident" | "member" | "staff" | "supervisor" | "administrator" | "manager" | "worker";
                            path: string;
                            /** Format: date-time */
                            grantedAt: string;
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
    Accounts_recover: {
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
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
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
    Accounts_requestRecovery: {
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
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
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
                                subject: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                } | null;
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
}

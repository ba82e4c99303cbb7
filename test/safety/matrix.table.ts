/**
 * Who is answered what, on every route and in every room: written by hand, read by people, held against the running application.
 *
 * One line per route and thing it is tried on. The columns are what each person is answered:
 *
 *   gst  a guest                                      sup  the supervisor of the street
 *   own  the resident whose thread, post, case or     adm  the administrator of the city
 *        claim it is                                  mgr  the manager of the merchant that has the case
 *   nbr  a neighbour it does not concern              els  staff of another community
 *   mem  a member (and the member that is asked about)  ??? an id that does not exist, asked by the administrator
 *   stf  staff of the community
 *
 * 401 sign in first; 403 known, but not yours to do; 404 there is no such thing for you, in the very words that an unknown id
 * gets; 409 and 422 permitted, and refused for another reason (a wrong code, a state that does not allow it).
 * `=` the same for everybody: a file of the client, which may not be built.
 * `-` in the last column: the address names nothing that could be unknown.
 */
export const ROUTES = `
method path                                    on                gst own nbr mem stf sup adm mgr els ???

GET    /healthz                                -                 200 200 200 200 200 200 200 200 200 -
GET    /readyz                                 -                 200 200 200 200 200 200 200 200 200 -
GET    /api/openapi.json                       -                 200 200 200 200 200 200 200 200 200 -
GET    /api/docs                               -                 200 200 200 200 200 200 200 200 200 -
GET    /api/v1/dev/outbox                      -                 200 200 200 200 200 200 200 200 200 -
GET    /                                       -                 200 200 200 200 200 200 200 200 200 -
GET    /boards                                 -                 200 200 200 200 200 200 200 200 200 -
GET    /boards/:id                             board             200 200 200 200 200 200 200 200 200 404
GET    /threads/:id                            public-thread     200 200 200 200 200 200 200 200 200 404
GET    /threads/:id                            private-thread    404 200 404 404 200 200 200 404 404 404
GET    /threads/:id                            deleted-thread    404 200 404 404 200 200 200 404 404 404
GET    /cases                                  -                 200 200 200 200 200 200 200 200 200 -
GET    /cases/:id                              public-case       200 200 200 200 200 200 200 200 200 404
GET    /cases/:id                              private-case      404 200 404 404 200 200 200 200 404 404
GET    /*                                      -                 404 404 404 404 404 404 404 404 404 -
GET    /assets/:name                           unknown           404 404 404 404 404 404 404 404 404 404
GET    /icon.svg                               -                 =   =   =   =   =   =   =   =   =   -
GET    /favicon.ico                            -                 =   =   =   =   =   =   =   =   =   -
GET    /manifest.webmanifest                   -                 =   =   =   =   =   =   =   =   =   -
GET    /sw.js                                  -                 =   =   =   =   =   =   =   =   =   -
GET    /icon-192.png                           -                 =   =   =   =   =   =   =   =   =   -
GET    /icon-512.png                           -                 =   =   =   =   =   =   =   =   =   -
GET    /icon-maskable-512.png                  -                 =   =   =   =   =   =   =   =   =   -
GET    /badge-96.png                           -                 =   =   =   =   =   =   =   =   =   -
GET    /robots.txt                             -                 200 200 200 200 200 200 200 200 200 -
GET    /sitemap.xml                            -                 200 200 200 200 200 200 200 200 200 -
GET    /media/:key/:file                       unknown           404 404 404 404 404 404 404 404 404 404
GET    /media/private/:key/:file               private-photo     404 200 404 404 404 404 404 404 404 404

GET    /api/v1/communities                     -                 200 200 200 200 200 200 200 200 200 -
GET    /api/v1/communities/here                -                 200 200 200 200 200 200 200 200 200 -
GET    /api/v1/communities/:id/counters        community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/communities/:id/buildings       community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/places                          -                 200 200 200 200 200 200 200 200 200 -
GET    /api/v1/places/:id                      building          200 200 200 200 200 200 200 200 200 404
GET    /api/v1/places/:id                      household         404 200 200 200 200 200 200 200 200 404
GET    /api/v1/places/:id/children             community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/places/:id/children             building          404 200 200 200 200 200 200 200 200 404
POST   /api/v1/places/:id/children             community         401 404 404 404 404 404 201 404 404 404
PUT    /api/v1/places/:id/children/order       community         401 404 404 404 404 404 422 404 404 404
PATCH  /api/v1/places/:id                      building          401 404 404 404 404 404 200 404 404 404
DELETE /api/v1/places/:id                      new-building      401 404 404 404 404 404 204 404 404 404
GET    /api/v1/places/:id/grants               community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/places/:id/grants               community         401 404 404 404 404 404 201 404 404 404
DELETE /api/v1/grants/:id                      grant             401 404 404 404 404 404 204 404 404 404
GET    /api/v1/places/:id/invitation           building          401 404 404 404 200 200 200 404 404 404
POST   /api/v1/places/:id/invitation           building          401 404 404 404 200 200 200 404 404 404
DELETE /api/v1/places/:id/invitation           building          401 404 404 404 204 204 204 404 404 404
GET    /api/v1/communities/:id/people          community         401 200 200 200 200 200 200 200 404 404
GET    /api/v1/communities/:id/calendar        community         200 200 200 200 200 200 200 200 200 404
PUT    /api/v1/communities/:id/calendar        community         401 404 404 404 404 404 200 404 404 404

GET    /api/v1/setup                           -                 200 200 200 200 200 200 200 200 200 -
POST   /api/v1/setup                           -                 422 422 422 422 422 422 422 422 422 -
POST   /api/v1/accounts                        -                 409 409 409 409 409 409 409 409 409 -
POST   /api/v1/recoveries                      -                 202 202 202 202 202 202 202 202 202 -
PUT    /api/v1/recoveries                      -                 422 422 422 422 422 422 422 422 422 -
POST   /api/v1/sessions                        -                 401 401 401 401 401 401 401 401 401 -
GET    /api/v1/sessions                        -                 401 200 200 200 200 200 200 200 200 -
DELETE /api/v1/sessions/:id                    other-session     401 404 404 404 404 404 404 404 404 404
GET    /api/v1/me                              -                 200 200 200 200 200 200 200 200 200 -
PATCH  /api/v1/me                              -                 401 409 409 409 409 409 409 409 409 -
PUT    /api/v1/me/password                     -                 401 422 422 422 422 422 422 422 422 -
GET    /api/v1/me/residency                    -                 401 200 200 200 200 200 200 200 200 -
POST   /api/v1/me/residency                    -                 401 422 422 422 422 422 422 422 422 -
POST   /api/v1/me/residency/end                -                 401 404 404 404 404 404 404 404 404 -
GET    /api/v1/me/memberships                  -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/me/organizations                -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/me/threads                      -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/me/cases                        -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/inbox                           -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/notifications                   -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/notifications/count             -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/notifications/groups            -                 401 200 200 200 200 200 200 200 200 -
POST   /api/v1/notifications/read              -                 401 200 200 200 200 200 200 200 200 -
POST   /api/v1/notifications/unread            -                 401 200 200 200 200 200 200 200 200 -
GET    /api/v1/drafts/:key                     -                 401 200 200 200 200 200 200 200 200 -
PUT    /api/v1/drafts/:key                     -                 401 200 200 200 200 200 200 200 200 -
DELETE /api/v1/drafts/:key                     -                 401 204 204 204 204 204 204 204 204 -
GET    /api/v1/portraits                       -                 200 200 200 200 200 200 200 200 200 -
PUT    /api/v1/me/photo                        own-photo         401 200 404 404 404 404 404 404 404 404
DELETE /api/v1/me/photo                        -                 401 204 204 204 204 204 204 204 204 -
PUT    /api/v1/media/:id                       own-photo         401 200 404 404 404 404 404 404 404 -
DELETE /api/v1/media/:id                       own-photo         401 204 404 404 404 404 404 404 404 404

GET    /api/v1/communities/:id/residents       community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/residents/:id/confirm           claim             401 404 404 404 200 200 200 404 404 404
POST   /api/v1/residents/:id/decline           claim             401 404 404 404 200 200 200 404 404 404
POST   /api/v1/residents/:id/remove            confirmed-claim   401 404 404 404 200 200 200 404 404 404

GET    /api/v1/communities/:id/assignees       community         401 404 404 200 200 200 200 200 404 404
GET    /api/v1/communities/:id/organizations   community         200 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/organizations   community         401 201 201 201 201 201 201 201 201 404
GET    /api/v1/organizations/:id               merchant          200 200 200 200 200 200 200 200 200 404
GET    /api/v1/organizations/:id               applicant         404 404 404 404 200 200 200 200 404 404
PATCH  /api/v1/organizations/:id               merchant          401 403 403 403 200 200 200 200 403 404
PATCH  /api/v1/organizations/:id               applicant         401 404 404 404 200 200 200 200 404 404
POST   /api/v1/organizations/:id/apply         declined          401 404 404 404 403 403 403 200 404 404
POST   /api/v1/organizations/:id/approve       applicant         401 404 404 404 200 200 200 403 404 404
POST   /api/v1/organizations/:id/decline       applicant         401 404 404 404 200 200 200 403 404 404
POST   /api/v1/organizations/:id/suspend       new-merchant      401 403 403 403 200 200 200 403 403 404
POST   /api/v1/organizations/:id/resume        suspended         401 404 404 404 200 200 200 403 404 404
POST   /api/v1/organizations/:id/reveal        merchant          401 403 403 403 200 200 200 403 403 404
GET    /api/v1/organizations/:id/people        merchant          401 404 404 404 200 200 200 200 404 404
POST   /api/v1/organizations/:id/people        merchant          401 403 403 403 403 403 201 201 403 404
DELETE /api/v1/organizations/:id/people/:accountId worker        401 403 403 403 403 403 204 204 403 404

GET    /api/v1/communities/:id/members         community         401 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/members         community         401 201 201 409 201 201 201 201 201 404
GET    /api/v1/members/:id                     member            401 200 200 200 200 200 200 200 200 404
GET    /api/v1/members/:id                     candidate         401 404 404 404 200 200 200 404 404 404
PATCH  /api/v1/members/:id                     member            401 403 403 200 403 403 403 403 403 404
POST   /api/v1/members/:id/confirm             candidate         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/members/:id/decline             candidate         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/members/:id/remove              new-member        401 403 403 403 200 200 200 403 403 404
POST   /api/v1/members/:id/leave               new-member        401 403 403 403 403 403 403 403 403 404

GET    /api/v1/communities/:id/boards          community         200 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/boards          community         401 404 404 404 404 404 201 404 404 404
PUT    /api/v1/communities/:id/boards/order    community         401 404 404 404 404 404 422 404 404 404
GET    /api/v1/communities/:id/feed            community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/boards/:id                      board             200 200 200 200 200 200 200 200 200 404
PATCH  /api/v1/boards/:id                      board             401 404 404 404 404 404 200 404 404 404
GET    /api/v1/boards/:id/threads              board             200 200 200 200 200 200 200 200 200 404
POST   /api/v1/threads                         board             401 201 201 201 201 201 201 201 403 404
GET    /api/v1/threads/:id                     public-thread     200 200 200 200 200 200 200 200 200 404
GET    /api/v1/threads/:id                     private-thread    404 200 404 404 200 200 200 404 404 404
GET    /api/v1/threads/:id                     deleted-thread    404 200 404 404 200 200 200 404 404 404
GET    /api/v1/threads/:id/posts               public-thread     200 200 200 200 200 200 200 200 200 404
GET    /api/v1/threads/:id/posts               private-thread    404 200 404 404 200 200 200 404 404 404
GET    /api/v1/threads/:id/posts               deleted-thread    404 200 404 404 200 200 200 404 404 404
PATCH  /api/v1/threads/:id                     public-thread     401 200 403 403 200 200 200 403 403 404
PATCH  /api/v1/threads/:id                     private-thread    401 200 404 404 200 200 200 404 404 404
DELETE /api/v1/threads/:id                     public-thread     401 204 403 403 204 204 204 403 403 404
DELETE /api/v1/threads/:id                     private-thread    401 204 404 404 204 204 204 404 404 404
POST   /api/v1/threads/:id/restore             deleted-thread    401 200 404 404 200 200 200 404 404 404
PUT    /api/v1/threads/:id/pin                 public-thread     401 403 403 403 200 200 200 403 403 404
PUT    /api/v1/threads/:id/pin                 private-thread    401 403 404 404 200 200 200 404 404 404
DELETE /api/v1/threads/:id/pin                 public-thread     401 403 403 403 200 200 200 403 403 404
DELETE /api/v1/threads/:id/pin                 private-thread    401 403 404 404 200 200 200 404 404 404
PUT    /api/v1/threads/:id/close               public-thread     401 403 403 403 200 200 200 403 403 404
PUT    /api/v1/threads/:id/close               private-thread    401 403 404 404 200 200 200 404 404 404
DELETE /api/v1/threads/:id/close               public-thread     401 403 403 403 200 200 200 403 403 404
DELETE /api/v1/threads/:id/close               private-thread    401 403 404 404 200 200 200 404 404 404
PUT    /api/v1/threads/:id/read                public-thread     401 204 204 204 204 204 204 204 204 404
PUT    /api/v1/threads/:id/read                private-thread    401 204 404 404 204 204 204 404 404 404
POST   /api/v1/threads/:id/posts               public-thread     401 201 201 201 201 201 201 201 403 404
POST   /api/v1/threads/:id/posts               private-thread    401 201 404 404 201 201 201 404 404 404
POST   /api/v1/threads/:id/posts               deleted-thread    401 409 404 404 409 409 409 404 404 404
GET    /api/v1/posts/:id                       public-post       200 200 200 200 200 200 200 200 200 404
GET    /api/v1/posts/:id                       private-post      404 200 404 404 200 200 200 404 404 404
GET    /api/v1/posts/:id/replies               public-post       200 200 200 200 200 200 200 200 200 404
GET    /api/v1/posts/:id/replies               private-post      404 200 404 404 200 200 200 404 404 404
GET    /api/v1/posts/:id/source                public-post       401 200 403 403 200 200 200 403 403 404
GET    /api/v1/posts/:id/source                private-post      401 200 404 404 200 200 200 404 404 404
GET    /api/v1/posts/:id/revisions             public-post       401 200 403 403 200 200 200 403 403 404
GET    /api/v1/posts/:id/revisions             private-post      401 200 404 404 200 200 200 404 404 404
PATCH  /api/v1/posts/:id                       public-post       401 200 403 403 403 403 403 403 403 404
PATCH  /api/v1/posts/:id                       private-post      401 200 404 404 403 403 403 404 404 404
DELETE /api/v1/posts/:id                       public-post       401 204 403 403 204 204 204 403 403 404
DELETE /api/v1/posts/:id                       private-post      401 204 404 404 204 204 204 404 404 404
POST   /api/v1/posts/:id/restore               deleted-post      401 200 403 403 200 200 200 403 403 404

GET    /api/v1/communities/:id/categories      community         200 200 200 200 200 200 200 200 200 404
POST   /api/v1/communities/:id/categories      community         401 404 404 404 404 404 201 404 404 404
PATCH  /api/v1/categories/:id                  category          401 404 404 404 404 404 200 404 404 404
GET    /api/v1/communities/:id/cases           community         200 200 200 200 200 200 200 200 200 404
GET    /api/v1/communities/:id/desk            community         401 404 404 404 200 200 200 404 404 404
GET    /api/v1/desk                            -                 401 404 404 404 200 200 200 404 200 -
POST   /api/v1/communities/:id/cases/dispatch  community         401 404 404 404 200 200 200 404 404 404
POST   /api/v1/cases                           category          401 201 201 201 201 201 201 201 201 404
POST   /api/v1/threads/:id/cases               public-thread     401 403 403 403 201 201 201 403 403 404
POST   /api/v1/threads/:id/cases               private-thread    401 403 404 404 201 201 201 404 404 404
GET    /api/v1/cases/:id                       public-case       200 200 200 200 200 200 200 200 200 404
GET    /api/v1/cases/:id                       private-case      404 200 404 404 200 200 200 200 404 404
POST   /api/v1/cases/:id/steps                 public-case       401 403 403 403 403 403 403 200 403 404
POST   /api/v1/cases/:id/steps                 private-case      401 403 404 404 403 403 403 200 404 404
POST   /api/v1/cases/:id/reveal                public-case       401 404 404 404 200 200 200 200 404 404
POST   /api/v1/cases/:id/reveal                private-case      401 404 404 404 200 200 200 200 404 404
`;

/** Asked last: whoever is answered is signed out. */
export const SIGNING_OUT = `
DELETE /api/v1/sessions                        -                 401 204 204 204 204 204 204 204 204 -
DELETE /api/v1/sessions/current                -                 204 204 204 204 204 204 204 204 204 -
`;

/** What a socket may do, and the rooms it asks for: yes, or no in the words of a room that does not exist. */
export const SOCKETS = `
event  room                                                      gst own nbr mem stf sup adm mgr els ???

enter  thread                                  public-thread     yes yes yes yes yes yes yes yes yes no
enter  thread                                  private-thread    no  yes no  no  yes yes yes no  no  no
enter  thread                                  deleted-thread    no  yes no  no  yes yes yes no  no  no
enter  board                                   board             yes yes yes yes yes yes yes yes yes no
enter  community                               community         yes yes yes yes yes yes yes yes yes no
enter  community-staff                         community         no  no  no  no  yes yes yes no  no  no
enter  case                                    public-case       yes yes yes yes yes yes yes yes yes no
enter  case                                    private-case      no  yes no  no  yes yes yes yes no  no
enter  desk                                    community         no  no  no  no  yes yes yes no  no  no
enter  inbox                                   merchant-inbox    no  no  no  no  no  no  no  yes no  no
enter  inbox                                   member-inbox      no  no  no  yes no  no  no  no  no  no
enter  account                                 owner             no  yes no  no  no  no  no  no  no  no
leave  thread                                  public-thread     yes yes yes yes yes yes yes yes yes yes
`;

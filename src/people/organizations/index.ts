/** The door of organizations: merchants, charity groups, property companies and stations that help. */
export {
  organizationApplied,
  organizationChanged,
  organizationDecided,
  organizationKind,
  organizationStaffed,
  type OrganizationKind,
  type OrganizationView,
} from './organization.schema.js';

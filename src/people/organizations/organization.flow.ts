/** How an organization is vetted. */
import { flow } from '../../platform/flow/index.js';
import type { OrganizationState } from './organization.schema.js';

export interface OrganizationFlowTypes {
  state: OrganizationState;
  step: 'apply' | 'approve' | 'decline' | 'suspend' | 'resume';
  role: 'applicant' | 'manager' | 'staff';
  need: 'reason';
  record: 'licence';
  clock: never;
  facts: object;
}
export type OrganizationStep = OrganizationFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };

export const organizationFlow = flow<OrganizationFlowTypes>({
  start: 'applied',
  terminal: ['approved', 'declined', 'suspended'],
  steps: [
    { ...bare, step: 'apply', from: null, to: 'applied', by: ['applicant'], records: ['licence'] },
    { ...bare, step: 'apply', from: ['declined'], to: 'applied', by: ['manager'], records: ['licence'] },
    { ...bare, step: 'approve', from: ['applied', 'declined'], to: 'approved', by: ['staff'] },
    { ...bare, step: 'decline', from: ['applied'], to: 'declined', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'suspend', from: ['approved'], to: 'suspended', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'resume', from: ['suspended'], to: 'approved', by: ['staff'] },
  ],
  words: {
    states: {
      applied: { zh: '待审核', en: 'applied' },
      approved: { zh: '已认证', en: 'vetted' },
      declined: { zh: '未通过', en: 'declined' },
      suspended: { zh: '已暂停', en: 'suspended' },
    },
    steps: {
      apply: { zh: '申请入驻', en: 'apply' },
      approve: { zh: '通过', en: 'approve' },
      decline: { zh: '不通过', en: 'decline' },
      suspend: { zh: '暂停', en: 'suspend' },
      resume: { zh: '恢复', en: 'resume' },
    },
    roles: {
      applicant: { zh: '申请人', en: 'applicant' },
      manager: { zh: '负责人', en: 'manager' },
      staff: { zh: '社区工作人员', en: 'staff' },
    },
  },
});

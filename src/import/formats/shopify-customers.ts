import type { Format } from '../format.ts';
import { fullName } from './shared.ts';

/** Shopify admin, Customers, Export: who they are and what they agreed to; older layouts lack `Customer ID`. */
export const shopifyCustomers: Format = {
  id: 'shopify-customers',
  platform: 'shopify',
  entity: 'customers',
  all: ['First Name', 'Last Name', 'Email', 'Total Spent', 'Total Orders'],
  any: [['Accepts Email Marketing', 'Accepts Marketing']],
  columns: {
    buyer_id: 'Customer ID',
    email: 'Email',
    phone: ['Phone', 'Default Address Phone'],
    buyer_name: fullName('First Name', 'Last Name'),
    country: ['Default Address Country Code', 'Country Code', 'Country'],
    region: ['Default Address Province Code', 'Province', 'Province Code'],
    city: ['Default Address City', 'City'],
    accepts_marketing: ['Accepts Email Marketing', 'Accepts Marketing'],
    tags: 'Tags'
  },
  lacks: ['orders']
};

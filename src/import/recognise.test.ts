import { describe, expect, it } from 'vitest';
import { findColumn } from './cells.ts';
import { formats } from './formats/index.ts';
import { recognise } from './recognise.ts';

describe('recognising a file by its header', () => {
  it('needs a subset of names, whatever their order, case, blanks or company', () => {
    const header = [' total', 'CREATED AT', 'Something new', 'Lineitem name', 'email', 'Name'];
    expect(recognise(header)?.id).toBe('shopify-orders');
  });

  it('tells Squarespace from Shopify by what Shopify does not have', () => {
    const squarespace = [
      'Order ID',
      'Email',
      'Created at',
      'Total',
      'Lineitem name',
      'Amount Refunded',
      'Lineitem variant',
      'Name'
    ];
    expect(recognise(squarespace)?.id).toBe('squarespace-orders');
  });

  it('prefers the format that asks for most', () => {
    expect(recognise(['review_id', 'order_id', 'review_score', 'body'])?.id).toBe('olist-reviews');
    expect(recognise(['rating', 'review_date', 'reviewer_email', 'body'])?.id).toBe('judgeme-reviews');
  });

  it.each([
    [
      'shopify-customers',
      'First Name,Last Name,Email,Company,Address1,City,Country Code,Zip,Phone,Accepts Marketing,Total Spent,Total Orders,Tags'
    ],
    ['squarespace-orders', 'Order ID,Email,Created at,Total,Lineitem name,Amount Refunded,Lineitem variant'],
    [
      'wix-orders',
      'Order number,Date created,Contact email,Item,Qty,Delivery country,Delivery country,Payment status'
    ],
    [
      'magento-orders',
      'ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Purchased),Status'
    ],
    ['etsy-statement', 'Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details'],
    ['ebay-orders', 'Sales record number,Order number,Buyer username,Total price,Sale date'],
    [
      'amazon-new-orders',
      'order-id,order-item-id,purchase-date,payments-date,reporting-date,promise-date,buyer-email,sku,product-name,quantity-purchased,quantity-shipped'
    ],
    [
      'square-items',
      'Date,Time,Time Zone,Category,Item,Qty,Gross Sales,Discounts,Net Sales,Tax,Transaction ID'
    ],
    ['stripe-payments', 'id,Created (UTC),Amount,Amount Refunded,Fee,Net,Currency,Type,Status'],
    ['stripe-balance', 'id,Type,Created (UTC),Amount,Fee,Net,Currency,Description'],
    [
      'stripe-customers',
      'id,Description,Email,Name,Created (UTC),Delinquent,Card ID,Total Spend,Payment Count'
    ],
    ['lazada-orders', 'orderNumber,createTime,customerName,shippingName,shippingPhone,itemName,paidPrice']
  ])('knows %s in another of its layouts', (id, header) => {
    expect(recognise(header.split(','))?.id).toBe(id);
  });

  it('leaves an unknown table to a person', () => {
    expect(recognise(['a', 'b', 'c'])).toBeUndefined();
    expect(recognise([])).toBeUndefined();
  });

  it('knows every format by a name of its own', () => {
    const ids = formats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('finding a column', () => {
  it('takes the first of a name, or the one that is counted', () => {
    const header = ['Item Cost', 'SKU', 'item cost '];
    expect(findColumn(header, 'Item Cost')).toBe('c0');
    expect(findColumn(header, 'Item Cost#2')).toBe('c2');
    expect(findColumn(header, 'Item Cost#3')).toBeUndefined();
  });

  it('knows full-width and trailing blanks as the same name', () => {
    expect(findColumn(['收货地址 ', '联系电话 '], '收货地址')).toBe('c0');
    expect(findColumn(['ＳＫＵ'], 'sku')).toBe('c0');
  });
});

import { categoryNames, products } from './catalogue.ts';
import { csvTable } from './csv.ts';
import { yuan } from './money.ts';

export const productsFile = (): string =>
  csvTable(
    ['sku', 'name', 'category', 'cost'],
    products.map((product) => [
      {
        sku: product.sku,
        name: `${product.english} ${product.englishSize} / ${product.chinese} ${product.chineseSize}`,
        category: categoryNames[product.category],
        cost: yuan(product.cost)
      }
    ]),
    '\n'
  );

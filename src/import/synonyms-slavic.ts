import type { Synonyms } from './synonyms.ts';

const polish: Synonyms = {
  sales: {
    order_id:
      'numer zamowienia | zamowienie | id zamowienia | number zamowienia | numer faktury | faktura | paragon',
    created_at:
      'data zamowienia | data zakupu | data sprzedazy | data | data zlozenia | data utworzenia | dzien',
    paid_at: 'data platnosci | data zaplaty | oplacono',
    status: 'status zamowienia | stan',
    total:
      'kwota zamowienia | wartosc zamowienia | suma | kwota | razem | wartosc | do zaplaty | kwota calkowita | laczna kwota | zaplacono | wartosc brutto | kwota brutto',
    items_total: 'wartosc produktow | suma czesciowa',
    refund: 'zwrot | kwota zwrotu | zwrocono | zwrocona kwota',
    discount: 'rabat | znizka | kwota rabatu',
    shipping: 'koszt dostawy | dostawa | koszt wysylki | wysylka | przesylka',
    tax: 'vat | podatek',
    currency: 'waluta',
    coupon: 'kod rabatowy | kupon',
    channel: 'kanal | zrodlo | sklep',
    payment_method: 'metoda platnosci | sposob platnosci | forma platnosci',
    country: 'kraj',
    region: 'wojewodztwo',
    city: 'miasto | miejscowosc',
    shipped_at: 'data wysylki | wyslano',
    delivered_at: 'data dostawy | dostarczono',
    carrier: 'przewoznik | kurier',
    buyer_id: 'numer klienta | id klienta | klient | kupujacy | nabywca | kod klienta',
    email: 'adres e mail | adres email',
    phone: 'telefon | numer telefonu | telefon komorkowy',
    account: 'login | nazwa uzytkownika',
    buyer_name: 'imie nazwisko | nazwa klienta | imie i nazwisko | odbiorca',
    address: 'adres | adres dostawy | ulica',
    sku: 'kod produktu | indeks | symbol',
    product_name: 'produkt | towar | nazwa produktu | nazwa towaru | nazwa',
    category: 'kategoria',
    quantity: 'ilosc | liczba | liczba sztuk | szt',
    unit_price: 'cena jednostkowa | cena | cena za sztuke | cena brutto',
    line_total: 'wartosc pozycji'
  },
  customers: {
    buyer_id: 'numer klienta | id klienta',
    phone: 'telefon | numer telefonu',
    buyer_name: 'imie nazwisko | klient | nazwa klienta',
    birthday: 'data urodzenia | urodziny',
    joined_at: 'data rejestracji | klient od'
  },
  refunds: {
    order_id: 'numer zamowienia | zamowienie',
    amount: 'kwota zwrotu | zwrot | kwota',
    refunded_at: 'data zwrotu | data',
    reason_text: 'powod | powod zwrotu | przyczyna'
  }
};

const russian: Synonyms = {
  sales: {
    order_id: 'номер заказа | заказ | № заказа | id заказа | код заказа',
    created_at: 'дата заказа | дата покупки | дата | дата создания | дата оформления | дата продажи',
    paid_at: 'дата оплаты',
    status: 'статус | статус заказа | состояние',
    total: 'сумма заказа | итого | сумма | оплачено | стоимость заказа | общая сумма | к оплате | выручка',
    refund: 'возврат | сумма возврата',
    discount: 'скидка | сумма скидки',
    shipping: 'доставка | стоимость доставки',
    tax: 'ндс | налог',
    currency: 'валюта | код валюты',
    coupon: 'промокод | купон',
    channel: 'канал | источник | магазин',
    payment_method: 'способ оплаты',
    country: 'страна',
    region: 'регион | область',
    city: 'город',
    buyer_id: 'номер клиента | клиент | покупатель | id клиента | заказчик',
    email: 'почта | эл почта | электронная почта',
    phone: 'телефон | номер телефона',
    buyer_name: 'имя клиента | фио | имя | получатель',
    address: 'адрес | адрес доставки',
    sku: 'артикул | код товара',
    product_name: 'товар | наименование | наименование товара | название товара | продукт',
    category: 'категория',
    quantity: 'количество | кол во',
    unit_price: 'цена | цена за единицу'
  }
};

export const synonymsOfSlavic: readonly Synonyms[] = [polish, russian];

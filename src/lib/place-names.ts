/** Provinces of China: English, Chinese, other spellings; the codes of ISO 3166-2 and of shop systems. */
const provinces = `
  Beijing|北京||BJ CN2
  Tianjin|天津||TJ CN3
  Hebei|河北||HE CN4
  Shanxi|山西||SX CN5
  Inner Mongolia|内蒙古|內蒙古,Nei Mongol,Neimenggu,Nei Menggu|NM CN6
  Liaoning|辽宁|遼寧|LN CN7
  Jilin|吉林||JL CN8
  Heilongjiang|黑龙江|黑龍江|HL CN9
  Shanghai|上海||SH CN10
  Jiangsu|江苏|江蘇|JS CN11
  Zhejiang|浙江||ZJ CN12
  Anhui|安徽||AH CN13
  Fujian|福建||FJ CN14
  Jiangxi|江西||JX CN15
  Shandong|山东|山東|SD CN16
  Henan|河南||HA CN17
  Hubei|湖北||HB CN18
  Hunan|湖南||HN CN19
  Guangdong|广东|廣東|GD CN20
  Guangxi|广西|廣西,Guangxi Zhuang|GX CN21
  Hainan|海南||HI CN22
  Chongqing|重庆|重慶|CQ CN23
  Sichuan|四川||SC CN24
  Guizhou|贵州|貴州|GZ CN25
  Shaanxi|陕西|陝西|SN CN26
  Gansu|甘肃|甘肅|GS CN27
  Qinghai|青海||QH CN28
  Ningxia|宁夏|寧夏,Ningxia Hui|NX CN29
  Macao|澳门|澳門,Macau|MO CN30
  Tibet|西藏|Xizang|XZ YZ CN31
  Xinjiang|新疆|Xinjiang Uygur,Xinjiang Uyghur|XJ CN32
  Yunnan|云南|雲南|YN CN1
  Taiwan|台湾|台灣,臺灣|TW
  Hong Kong|香港||HK`;

/** The biggest cities of China. Names that two cities share in letters (Taizhou, Yichun) are not among them. */
const cities = `
  Beijing|北京 Shanghai|上海 Tianjin|天津 Chongqing|重庆 Guangzhou|广州 Shenzhen|深圳 Dongguan|东莞
  Foshan|佛山 Huizhou|惠州 Zhongshan|中山 Zhuhai|珠海 Shantou|汕头 Jiangmen|江门 Zhanjiang|湛江
  Hangzhou|杭州 Ningbo|宁波 Wenzhou|温州 Jinhua|金华 Jiaxing|嘉兴 Shaoxing|绍兴 Huzhou|湖州
  Nanjing|南京 Suzhou|苏州 Wuxi|无锡 Changzhou|常州 Nantong|南通 Xuzhou|徐州 Yangzhou|扬州
  Fuzhou|福州 Xiamen|厦门 Quanzhou|泉州 Zhangzhou|漳州 Putian|莆田
  Jinan|济南 Qingdao|青岛 Yantai|烟台 Weifang|潍坊 Linyi|临沂 Zibo|淄博 Jining|济宁
  Zhengzhou|郑州 Luoyang|洛阳 Nanyang|南阳 Wuhan|武汉 Xiangyang|襄阳 Yichang|宜昌
  Changsha|长沙 Hengyang|衡阳 Yueyang|岳阳 Nanchang|南昌 Ganzhou|赣州 Jingdezhen|景德镇
  Hefei|合肥 Wuhu|芜湖 Chengdu|成都 Mianyang|绵阳 Guiyang|贵阳 Zunyi|遵义 Kunming|昆明
  Nanning|南宁 Liuzhou|柳州 Guilin|桂林 Haikou|海口 Sanya|三亚 Xi'an|西安 Lanzhou|兰州 Xining|西宁
  Yinchuan|银川 Urumqi|乌鲁木齐 Lhasa|拉萨 Hohhot|呼和浩特 Baotou|包头 Taiyuan|太原 Datong|大同
  Shijiazhuang|石家庄 Tangshan|唐山 Baoding|保定 Handan|邯郸 Langfang|廊坊 Shenyang|沈阳 Dalian|大连
  Anshan|鞍山 Changchun|长春 Harbin|哈尔滨 Daqing|大庆`;

/** Without the sign that some write within them. */
const plainSpelling: Readonly<Record<string, readonly string[]>> = { "Xi'an": ['Xian', 'Xi’an'] };

export const chineseProvinces = provinces
  .trim()
  .split('\n')
  .map((line) => {
    const [en = '', zh = '', others = '', codes = ''] = line.trim().split('|');
    const short = codes.split(' ');
    return {
      en,
      zh,
      others: others.split(',').filter((name) => name !== ''),
      codes: [...short, ...short.map((code) => `CN-${code}`)]
    };
  });

export const chineseCities = [...cities.matchAll(/(\S+)\|(\S+)/g)].map(([, en = '', zh = '']) => ({
  en,
  zh,
  others: plainSpelling[en] ?? []
}));

/** Names of countries that the names of languages lack. */
export const otherNames: readonly (readonly [name: string, code: string])[] = [
  ['UK', 'GB'],
  ['U.K.', 'GB'],
  ['Great Britain', 'GB'],
  ['England', 'GB'],
  ['Scotland', 'GB'],
  ['Wales', 'GB'],
  ['Northern Ireland', 'GB'],
  ['United Kingdom (UK)', 'GB'],
  ['EIRE', 'IE'],
  ['U.S.', 'US'],
  ['U.S.A.', 'US'],
  ['United States of America', 'US'],
  ['United States (US)', 'US'],
  ['RSA', 'ZA'],
  ['PRC', 'CN'],
  ['P.R. China', 'CN'],
  ["People's Republic of China", 'CN'],
  ['China mainland', 'CN'],
  ['Mainland China', 'CN'],
  ['中国大陆', 'CN'],
  ['中国内地', 'CN'],
  ['中華人民共和國', 'CN'],
  ['中华人民共和国', 'CN'],
  ['Hong Kong SAR', 'HK'],
  ['中国香港', 'HK'],
  ['Macau', 'MO'],
  ['中国澳门', 'MO'],
  ['中国台湾', 'TW'],
  ['Taiwan, Province of China', 'TW'],
  ['Korea', 'KR'],
  ['Republic of Korea', 'KR'],
  ['Korea, Republic of', 'KR'],
  ['Russian Federation', 'RU'],
  ['Viet Nam', 'VN'],
  ['The Netherlands', 'NL'],
  ['Holland', 'NL'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
  ['Burma', 'MM'],
  ['Macedonia', 'MK'],
  ['Swaziland', 'SZ'],
  ['Ivory Coast', 'CI'],
  ['Cape Verde', 'CV'],
  ['UAE', 'AE'],
  ['阿联酋', 'AE']
];

/** Three letters of ISO 3166, each with its two. */
export const alpha3: readonly (readonly [three: string, two: string])[] = `
  ABW AW AFG AF AGO AO AIA AI ALA AX ALB AL AND AD ARE AE ARG AR ARM AM ASM AS ATA AQ ATF TF ATG AG AUS AU
  AUT AT AZE AZ BDI BI BEL BE BEN BJ BES BQ BFA BF BGD BD BGR BG BHR BH BHS BS BIH BA BLM BL BLR BY BLZ BZ
  BMU BM BOL BO BRA BR BRB BB BRN BN BTN BT BVT BV BWA BW CAF CF CAN CA CCK CC CHE CH CHL CL CHN CN CIV CI
  CMR CM COD CD COG CG COK CK COL CO COM KM CPV CV CRI CR CUB CU CUW CW CXR CX CYM KY CYP CY CZE CZ DEU DE
  DJI DJ DMA DM DNK DK DOM DO DZA DZ ECU EC EGY EG ERI ER ESH EH ESP ES EST EE ETH ET FIN FI FJI FJ FLK FK
  FRA FR FRO FO FSM FM GAB GA GBR GB GEO GE GGY GG GHA GH GIB GI GIN GN GLP GP GMB GM GNB GW GNQ GQ GRC GR
  GRD GD GRL GL GTM GT GUF GF GUM GU GUY GY HKG HK HMD HM HND HN HRV HR HTI HT HUN HU IDN ID IMN IM IND IN
  IOT IO IRL IE IRN IR IRQ IQ ISL IS ISR IL ITA IT JAM JM JEY JE JOR JO JPN JP KAZ KZ KEN KE KGZ KG KHM KH
  KIR KI KNA KN KOR KR KWT KW LAO LA LBN LB LBR LR LBY LY LCA LC LIE LI LKA LK LSO LS LTU LT LUX LU LVA LV
  MAC MO MAF MF MAR MA MCO MC MDA MD MDG MG MDV MV MEX MX MHL MH MKD MK MLI ML MLT MT MMR MM MNE ME MNG MN
  MNP MP MOZ MZ MRT MR MSR MS MTQ MQ MUS MU MWI MW MYS MY MYT YT NAM NA NCL NC NER NE NFK NF NGA NG NIC NI
  NIU NU NLD NL NOR NO NPL NP NRU NR NZL NZ OMN OM PAK PK PAN PA PCN PN PER PE PHL PH PLW PW PNG PG POL PL
  PRI PR PRK KP PRT PT PRY PY PSE PS PYF PF QAT QA REU RE ROU RO RUS RU RWA RW SAU SA SDN SD SEN SN SGP SG
  SGS GS SHN SH SJM SJ SLB SB SLE SL SLV SV SMR SM SOM SO SPM PM SRB RS SSD SS STP ST SUR SR SVK SK SVN SI
  SWE SE SWZ SZ SXM SX SYC SC SYR SY TCA TC TCD TD TGO TG THA TH TJK TJ TKL TK TKM TM TLS TL TON TO TTO TT
  TUN TN TUR TR TUV TV TWN TW TZA TZ UGA UG UKR UA UMI UM URY UY USA US UZB UZ VAT VA VCT VC VEN VE VGB VG
  VIR VI VNM VN VUT VU WLF WF WSM WS YEM YE ZAF ZA ZMB ZM ZWE ZW`
  .trim()
  .split(/\s+/)
  .flatMap((three, index, words) => {
    const two = words[index + 1];
    return index % 2 === 0 && two !== undefined ? [[three, two] as const] : [];
  });

namespace JdPartnership.Core.Tests.Pinyin;

/// <summary>Names with the reading people use; polyphones and place names with a local reading are the point of the list.</summary>
internal static class PinyinGolden
{
    private const string Text = """
        知州大学西亚斯国际学院 = zhi zhou da xue xi ya si guo ji xue yuan
        中国矿业大学 = zhong guo kuang ye da xue
        西安科技大学 = xi an ke ji da xue
        常熟理工学院 = chang shu li gong xue yuan
        宿迁学院 = su qian xue yuan
        淮阴商业学校 = huai yin shang ye xue xiao
        三江学院 = san jiang xue yuan
        西京学院 = xi jing xue yuan
        江苏建筑职业技术学院 = jiang su jian zhu zhi ye ji shu xue yuan
        安徽审计职业学院 = an hui shen ji zhi ye xue yuan
        濮阳职业技术学院 = pu yang zhi ye ji shu xue yuan
        湖北生态工程职业技术学院 = hu bei sheng tai gong cheng zhi ye ji shu xue yuan
        南京金肯职业技术学院 = nan jing jin ken zhi ye ji shu xue yuan
        芜湖职业技术学院 = wu hu zhi ye ji shu xue yuan
        江苏财经职业技术学院 = jiang su cai jing zhi ye ji shu xue yuan
        宿州学院 = su zhou xue yuan
        广州工商学院 = guang zhou gong shang xue yuan
        陕西财经职业技术学院 = shan xi cai jing zhi ye ji shu xue yuan
        武汉长江职业学院 = wu han chang jiang zhi ye xue yuan
        山东水利职业学院 = shan dong shui li zhi ye xue yuan
        沈阳职业技术学院 = shen yang zhi ye ji shu xue yuan
        连云港师范高等专科学校 = lian yun gang shi fan gao deng zhuan ke xue xiao
        宿迁开放大学 = su qian kai fang da xue
        山东外事翻译职业学院 = shan dong wai shi fan yi zhi ye xue yuan
        重庆商务职业学院 = chong qing shang wu zhi ye xue yuan
        南京师范大学泰州学院 = nan jing shi fan da xue tai zhou xue yuan
        山东潍坊高密中等专业学校 = shan dong wei fang gao mi zhong deng zhuan ye xue xiao
        江苏省徐州财经高等职业技术学校 = jiang su sheng xu zhou cai jing gao deng zhi ye ji shu xue xiao
        济宁技师学院 = ji ning ji shi xue yuan
        长沙商贸旅游职业技术学院 = chang sha shang mao lv you zhi ye ji shu xue yuan
        东莞技师学院 = dong guan ji shi xue yuan
        锦程中等专业学校 = jin cheng zhong deng zhuan ye xue xiao
        鹤壁职业技术学院 = he bi zhi ye ji shu xue yuan
        濮阳职教中心 = pu yang zhi jiao zhong xin
        漯河食品职业学院 = luo he shi pin zhi ye xue yuan
        邢台技师学院 = xing tai ji shi xue yuan
        阜平职教中心 = fu ping zhi jiao zhong xin
        黄冈职业技术学院 = huang gang zhi ye ji shu xue yuan
        贵州交通职业技术学院 = gui zhou jiao tong zhi ye ji shu xue yuan
        河南测绘学校 = he nan ce hui xue xiao
        大同煤炭职业技术学院 = da tong mei tan zhi ye ji shu xue yuan
        云南工商学院 = yun nan gong shang xue yuan
        河北旅游职业学院 = he bei lv you zhi ye xue yuan
        包头轻工职业技术学院 = bao tou qing gong zhi ye ji shu xue yuan
        威海海洋职业学院 = wei hai hai yang zhi ye xue yuan
        河南平顶山工业职业技术学院 = he nan ping ding shan gong ye zhi ye ji shu xue yuan
        无锡商业职业技术学院 = wu xi shang ye zhi ye ji shu xue yuan
        宁都技工学校 = ning du ji gong xue xiao
        三门峡市陕州区中等专业学校 = san men xia shi shan zhou qu zhong deng zhuan ye xue xiao
        三门峡社会管理职业学院 = san men xia she hui guan li zhi ye xue yuan
        九江职业技术学院 = jiu jiang zhi ye ji shu xue yuan
        龙岩技师学院 = long yan ji shi xue yuan
        宁陵县职业中等专业学校 = ning ling xian zhi ye zhong deng zhuan ye xue xiao
        安徽亳州技师学院 = an hui bo zhou ji shi xue yuan
        临沂大学沂水分校 = lin yi da xue yi shui fen xiao
        许昌职业技术学院 = xu chang zhi ye ji shu xue yuan
        巩义市第一中等专业学校 = gong yi shi di yi zhong deng zhuan ye xue xiao
        博爱县职业中等专业学校 = bo ai xian zhi ye zhong deng zhuan ye xue xiao
        长垣县职业中等专业学校 = chang yuan xian zhi ye zhong deng zhuan ye xue xiao
        禹州市职业中等专业学校 = yu zhou shi zhi ye zhong deng zhuan ye xue xiao
        社旗县职业中专 = she qi xian zhi ye zhong zhuan
        泌阳县中等职业技术学校 = bi yang xian zhong deng zhi ye ji shu xue xiao
        襄阳职业技术学院 = xiang yang zhi ye ji shu xue yuan
        浚县职业中等专业学校 = xun xian zhi ye zhong deng zhuan ye xue xiao
        西南财经大学天府学院 = xi nan cai jing da xue tian fu xue yuan
        成都航空职业技术学院 = cheng du hang kong zhi ye ji shu xue yuan
        广东岭南现代高级技工学校 = guang dong ling nan xian dai gao ji ji gong xue xiao
        随州职业技术学院 = sui zhou zhi ye ji shu xue yuan
        宿州职业技术学院 = su zhou zhi ye ji shu xue yuan
        厦门城市职业学院 = xia men cheng shi zhi ye xue yuan
        六安职业技术学院 = lu an zhi ye ji shu xue yuan
        亳州职业技术学院 = bo zhou zhi ye ji shu xue yuan
        吕梁职业技术学院 = lv liang zhi ye ji shu xue yuan
        """;

    public static IEnumerable<(string Name, string Syllables)> Rows =>
        Text.Split('\n').Select(line => line.Split(" = ")).Select(parts => (parts[0].Trim(), parts[1].Trim()));
}

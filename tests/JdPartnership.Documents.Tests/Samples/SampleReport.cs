using System.Globalization;
using System.Runtime.CompilerServices;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Tests.Samples;

/// <summary>An edition with every kind of block: 24 headings, 8 tables with 240 rows, 2 charts, 4 pictures, lists and a tree.</summary>
internal static class SampleReport
{
    public const string College = "江苏财经职业技术学院";

    private const string Sentence =
        "本报告期内，公司与合作院校坚持产教融合、校企协同育人，围绕人才培养方案共同制定、课程资源共同开发、实训基地共同建设、质量评价共同实施，"
        + "形成了稳定的合作机制，建立了学期初商定计划、学期中跟踪检查、学期末总结反馈的工作制度；企业导师与学院导师分工协作，全程参与学生的认识实习、岗位实习与就业指导。";

    private static readonly string[] Chapters =
        ["企业基本情况", "校企合作概况", "公司各类资源投入情况", "创新合作办学机制、体制", "助力地方经济发展", "未来校企合作规划"];

    private static readonly string[] SectionTitles =
        ["成立学徒制试点班，按需培养人才，实现无缝对接", "召开校园专场招聘会，提供毕业岗位实习和暑期带薪实习机会", "共建校园实训中心，在实战中提升学生技能"];

    private static readonly string[] Provinces = ["江苏", "湖北", "河南", "安徽", "山东"];

    private static readonly byte[][] PictureBytes = [.. Enumerable.Range(0, 4).Select(seed => SamplePng.Create(480, 270, seed))];

    public static ReportContent Create(string? college = College, string? watermark = null, int rowsPerTable = 30)
    {
        var tables = Enumerable.Range(1, 8).Select(number => Table(number, rowsPerTable, college)).ToList();
        return new()
        {
            Cover = new("江苏京东信息技术有限公司", "京东全国客服中心", "参与高等职业教育人才培养年度报告", "（2019）", college),
            Header = "江苏京东信息技术有限公司 参与高等职业教育人才培养年度报告（2019）",
            Blocks = [.. Blocks(tables)],
            DataTables = tables,
            Figures = Figures(),
            Stamp = new DateTime(2018, 9, 30, 0, 0, 0, DateTimeKind.Utc),
            Watermark = watermark,
        };
    }

    public static ReportContent With(params ReportBlock[] blocks) => Create() with { Blocks = blocks, DataTables = [.. blocks.OfType<TableBlock>()] };

    public static ChartBlock YearChart { get; } = new(
        "internships-by-year", "各省实习人数对比", "人", Provinces,
        [new("2017年", [3710, 1400, 850, 670, 190]), new("2018年", [4030, 1530, 720, 710, 220])]);

    public static ChartBlock TotalChart { get; } = new(
        "internships-total", "实习学生总人数", "人", ["2016年", "2017年", "2018年"], [new("实习人数", [null, 6820, 7210])]);

    public static TreeBlock Tree { get; } = new(
        "电商学院理事会组织架构",
        new("理事会", "理事长 汪世龙（2017年11月起）",
        [
            new("院长（校方）", "双院长负责", [new("教学工作组", null, []), new("学生工作组", null, [])]),
            new("院长（企业）", "双院长负责", [new("实训工作组", null, []), new("导师工作组", "企业导师", [])]),
            new("秘书处", null, []),
        ]));

    public static TreeBlock WideTree { get; } = new(
        "校企合作管理委员会",
        new("管理委员会", null, [.. Enumerable.Range(1, 9).Select(number => new TreeNode("工作组" + number.ToString(CultureInfo.InvariantCulture), "组长一名", []))]));

    private static IEnumerable<ReportBlock> Blocks(List<TableBlock> tables)
    {
        var (table, picture) = (0, 0);
        for (var chapter = 1; chapter <= 6; chapter++)
        {
            yield return new HeadingBlock(1, Text($"{chapter}."), Chapters[chapter - 1]);
            yield return Body(2);
            for (var section = 1; section <= 3; section++)
            {
                yield return new HeadingBlock(2, Text($"{chapter}.{section}"), SectionTitles[section - 1]);
                yield return Body(2);
                if (section == 1 && chapter <= 4)
                {
                    yield return Picture(++picture);
                }

                if (section == 2)
                {
                    yield return tables[table++];
                }
            }

            foreach (var block in Extras(chapter, tables))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<ReportBlock> Extras(int chapter, List<TableBlock> tables) => chapter switch
    {
        1 => [new ListBlock(true, [Runs("共同制定人才培养方案；"), Runs("共同开发课程资源；"), Runs("共同评价培养质量。")])],
        2 => [TotalChart, new ParagraphBlock(Runs("数据来源：历年人数登记，截至2018年9月30日。"), ParagraphRole.Note)],
        3 => [YearChart, tables[6]],
        4 => [Tree, new ListBlock(true, [Runs("理事会每年召开一次；"), Runs("秘书处负责日常联络。")])],
        5 => [new ListBlock(false, [Runs("学徒制试点班"), Runs("校园实训中心")]), tables[7]],
        _ => [WideTree],
    };

    private static ParagraphBlock Body(int sentences) => new(
    [
        new(string.Concat(Enumerable.Repeat(Sentence, sentences))),
        new("2018年实习学生"),
        new("7,210", Bold: true, FigureKey: "internships.headcount.2018"),
        new("人，较上年增加390人。"),
    ]);

    private static PictureBlock Picture(int number) => new(
        Text($"校园实训中心实景之{number}"), PictureBytes[number - 1], 480, 270, Text($"校园实训中心内景，第{number}张"));

    private static TableBlock Table(int number, int rows, string? college)
    {
        List<IReadOnlyList<TableCell>> cells = [];
        for (var row = 1; row <= rows; row++)
        {
            var isOwn = row == 3;
            var name = isOwn ? college ?? College : Text($"第{row}合作职业技术学院");
            cells.Add(
            [
                TableCell.Of(row) with { IsHighlighted = isOwn },
                new(name, IsHighlighted: isOwn),
                new(row % 2 == 0 ? "学徒制班、校园实训中心" : "人才输送基地", IsHighlighted: isOwn),
                TableCell.Of(row * 37 * number) with { IsHighlighted = isOwn },
                row % 7 == 0 ? TableCell.Of(null) : TableCell.Of(row * 41 * number) with { IsHighlighted = isOwn },
            ]);
        }

        return new(
            Text($"table-{number}"),
            Text($"合作院校实习人数（之{number}）"),
            [new("序号", 2, IsNumber: true), new("院校名称", 6), new("合作形式", 5), new("2017年（人）", 3, IsNumber: true), new("2018年（人）", 3, IsNumber: true)],
            cells,
            ["", "合计", "", TableCell.Of(rows * (rows + 1) / 2 * 37 * number), TableCell.Of(rows * (rows + 1) / 2 * 41 * number)],
            number % 2 == 1 ? "注：数据来源为院校登记，截至2018年9月30日；“—”表示未登记。" : null);
    }

    private static List<Figure> Figures() =>
    [
        new()
        {
            Key = "internships.headcount.2018", Name = "2018年实习人数", Unit = "人", Definition = "2018年在各分中心实习的学生人数。",
            Scope = FigureScope.Enterprise, Kind = FigureKind.Increment, PeriodStart = new(2018, 1, 1), PeriodEnd = new(2018, 12, 31), Value = 7210,
            Items = [new("江苏", "32", 4030), new("湖北", "42", 1530)],
        },
        new()
        {
            Key = "internships.headcount.growth-percent", Name = "实习人数增长率", Unit = "%", Definition = "较上年增长的百分比。",
            Scope = FigureScope.Enterprise, Kind = FigureKind.Increment, PeriodStart = new(2017, 1, 1), PeriodEnd = new(2018, 12, 31), Value = 5.7m, Decimals = 1,
        },
        new()
        {
            Key = "colleges.claimed", Name = "合作院校数（声明）", Unit = "所", Definition = "企业声明的合作院校数。",
            Scope = FigureScope.Enterprise, Kind = FigureKind.Claim, AsOf = new(2018, 9, 30), Value = 114,
        },
        new()
        {
            Key = "college.internships.headcount.2018", Name = "本校2018年实习人数", Unit = "人", Definition = "=本校在各分中心实习的学生人数。",
            Scope = FigureScope.College(12), Kind = FigureKind.Increment, PeriodStart = new(2018, 1, 1), PeriodEnd = new(2018, 12, 31),
        },
    ];

    private static IReadOnlyList<TextRun> Runs(string text) => [new(text)];

    private static string Text(DefaultInterpolatedStringHandler handler) => handler.ToStringAndClear();
}

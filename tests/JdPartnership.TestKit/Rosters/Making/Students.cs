namespace JdPartnership.TestKit.Rosters.Making;

/// <summary>Two students who do not exist: the place of their numbers is none, the check digit is right.</summary>
public static class Students
{
    public const string FirstId = "990000200801010010";
    public const string SecondId = "990000200802020026";

    /// <summary>2026-03-01 in the 1900 system.</summary>
    public const int StartSerial = 46082;

    public static readonly object[] Headers = ["姓名", "身份证号", "岗位", "开始日期", "结束日期"];
    public static readonly object[] First = ["张三", FirstId, "在线客服", "2026-03-01", "2026-08-31"];
    public static readonly object[] Second = ["李四", SecondId, "电话客服", "2026/3/2", "2026年8月30日"];

    public const string FirstRead = "张三|990000200801010010|在线客服|2026-03-01|2026-08-31";
    public const string SecondRead = "李四|990000200802020026|电话客服|2026-03-02|2026-08-30";

    public static readonly string[] BothRead = ["2 " + FirstRead, "3 " + SecondRead];

    /// <summary>The same rows where every text stands in the table of shared ones, in their order.</summary>
    public static string SharedRows()
    {
        var next = 0;
        return string.Concat(Enumerable.Range(1, 3).Select(number => Cells.Row(number, [.. Enumerable.Range(0, 5).Select(_ => (object)Cells.Shared(next++))])));
    }

    public static string Rows() => Cells.Row(1, Headers) + Cells.Row(2, First) + Cells.Row(3, Second);
}

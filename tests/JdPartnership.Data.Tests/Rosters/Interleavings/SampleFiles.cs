using System.Security.Cryptography;
using JdPartnership.TestKit.Rosters;

namespace JdPartnership.Data.Tests.Rosters.Interleavings;

/// <summary>Files that overlap in their persons, and what each makes of a roster.</summary>
internal static class SampleFiles
{
    public static readonly CompleteCsv Complete = new(CsvStudent.DefaultPost, new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28));

    private static readonly CsvStudent[][] Right =
    [
        [Person(1), Person(2)],
        [Person(2) with { Phone = "13900000002" }, Person(3)],
        [Person(1), Person(4)],
        [Person(1), Person(3) with { Phone = "13900000003" }],
    ];

    private static readonly byte[][] Contents =
    [
        Complete.Of(Right[0]),
        Complete.Of(Right[1]),
        // With a row that is wrong.
        Complete.Of([.. Right[2], Person(5) with { IdNumber = "320802199801010020" }]),
        RosterCsv.Under(RosterCsv.UnknownHeaders, Right[3]),
    ];

    private static readonly Dictionary<string, int> ByHash = Contents.Select((content, index) => (Convert.ToHexStringLower(SHA256.HashData(content)), index)).ToDictionary();

    public static int Count => Contents.Length;

    public static byte[] Content(int file) => Contents[file];

    public static IReadOnlyList<CsvStudent> RowsOf(string sha256) => Right[ByHash[sha256]];

    private static CsvStudent Person(int number) => CsvStudent.Numbered(number);
}

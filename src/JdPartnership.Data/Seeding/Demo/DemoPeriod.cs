using System.Globalization;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Periods;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The period of the report with its chapters, and the list of partners the report printed.</summary>
internal static class DemoPeriod
{
    public static ReportPeriod Read()
    {
        var file = DemoFiles.Json<File>("period.json");
        var period = new ReportPeriod(new PeriodDetails
        {
            Label = file.Label,
            LabelStyle = file.LabelStyle,
            Start = file.Start,
            End = file.End,
            Title = file.Title,
            Source = file.Source,
        });
        foreach (var text in DemoFiles.Texts($"report-{file.Label}/"))
        {
            period.AddSection(Section(text));
        }

        return period;
    }

    public static IEnumerable<PartnerListing> Listing(ReportPeriod period, DemoColleges colleges) => DemoFiles.Csv("partner-listing.csv")
        .Select(row => new PartnerListing(period, Number(row["order"]), row["printedName"], colleges[row["college"]]));

    // Between two lines of dashes: title, level and order. What follows is the body.
    private static ReportSection Section(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("---\n", 3);
        var head = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new ReportSection(Number(head["order"]), Number(head["level"]), head["title"], parts[2].Trim());
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record File(string Label, string LabelStyle, DateOnly Start, DateOnly End, string Title, string Source);
}

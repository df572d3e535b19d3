using System.Globalization;
using JdPartnership.Core.Internships;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>Interns of each college by calendar year, as the report prints them.</summary>
internal static class DemoInternships
{
    public static IEnumerable<Headcount> Read(DemoColleges colleges) => DemoFiles.Csv("headcounts.csv")
        .Select(row => new Headcount(colleges[row["college"]], Number(row["year"]), Number(row["persons"]), row["source"])
        {
            PrintedOrder = Number(row["order"]),
        });

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

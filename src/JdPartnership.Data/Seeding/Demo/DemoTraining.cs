using System.Globalization;
using JdPartnership.Core.Training;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The courses for the staff of partner colleges.</summary>
internal static class DemoTraining
{
    public static IEnumerable<TrainingCourse> Read() => DemoFiles.Csv("training-courses.csv")
        .Select(row => new TrainingCourse(Number(row["order"]), row["name"], Number(row["minutes"]), row["place"]) { Source = row["source"] });

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

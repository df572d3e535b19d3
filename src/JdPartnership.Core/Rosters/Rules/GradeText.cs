using System.Globalization;
using System.Runtime.InteropServices;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>年级, as colleges write it: an intake year (2024级, 24级, 2024) or a year of study (一年级, 高二, 大三, 2).</summary>
/// <param name="IntakeYear">Calendar year of enrolment.</param>
/// <param name="StudyYear">From 1, as of the time of writing.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GradeText(int? IntakeYear, int? StudyYear)
{
    private const int Century = 2000;
    private const int EarliestIntake = 1990;
    private const int MostYears = 9;
    private const string Ordinals = "一二三四五六";
    private const string Stages = "高大中职专";

    public bool IsUnknown => IntakeYear is null && StudyYear is null;

    /// <summary>A class named after the year it leaves (2027届) tells nothing about its intake.</summary>
    public static GradeText Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Contains('届'))
        {
            return default;
        }

        var first = text.IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return new(null, Ordinal(text));
        }

        var digits = text[first..];
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        digits = length < 0 ? digits : digits[..length];
        var rest = text[(first + digits.Length)..].TrimStart();
        if (digits.Length > 4)
        {
            return default;
        }

        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length switch
        {
            4 when number >= EarliestIntake => new(number, null),
            2 when rest.StartsWith("级") => new(Century + number, null),
            1 when number is >= 1 and <= MostYears && (rest.IsEmpty || rest.StartsWith("年级")) => new(null, number),
            _ => default,
        };
    }

    // 一年级, 高一, 大二.
    private static int? Ordinal(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var year = Ordinals.IndexOf(text[index], StringComparison.Ordinal) + 1;
            if (year > 0 && (text[(index + 1)..].StartsWith("年级") || (index > 0 && Stages.Contains(text[index - 1], StringComparison.Ordinal))))
            {
                return year;
            }
        }

        return text.Contains("新生", StringComparison.Ordinal) ? 1 : null;
    }
}

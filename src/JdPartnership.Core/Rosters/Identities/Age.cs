namespace JdPartnership.Core.Rosters.Identities;

/// <summary>周岁. Who was born on 29 February becomes a year older on 1 March of a common year: the later, safer of both readings.</summary>
public static class Age
{
    /// <summary>From here on an intern may work on a post (职业学校学生实习管理规定, 2021 Art. 16(2)).</summary>
    public const int OfWork = 16;

    /// <summary>Younger people are minors (未成年人).</summary>
    public const int OfMajority = 18;

    /// <returns>Full years; negative before birth.</returns>
    public static int InFullYears(DateOnly birthDate, DateOnly day)
    {
        var hadBirthday = day.Month > birthDate.Month || (day.Month == birthDate.Month && day.Day >= birthDate.Day);
        return day.Year - birthDate.Year - (hadBirthday ? 0 : 1);
    }
}

using JdPartnership.Core.Colleges;

namespace JdPartnership.Core.Rosters.Identities;

/// <summary>
/// 公民身份号码, GB 11643-1999: six digits of the place of issue, eight of the birth date, three of a sequence, one check character. Residence
/// permits (81, 82, 83) are made alike. Never prints itself.
/// </summary>
public readonly struct IdentityNumber : IEquatable<IdentityNumber>
{
    public const int Length = 18;

    private const int OldLength = 15;
    private const int Shown = 4;
    private const int EarliestBirthYear = 1900;
    private const string CheckCharacters = "10X98765432";

    /// <summary>Of 台湾居民居住证; those of Hong Kong and Macao are divisions of GB/T 2260 already.</summary>
    private const int TaiwanPermit = 83;

    // Counties are abolished and renamed: only the province of the place of issue can be judged.
    private static readonly bool[] Provinces = KnownProvinces();

    private readonly string? _value;

    private IdentityNumber(string value, DateOnly birthDate)
    {
        _value = value;
        BirthDate = birthDate;
    }

    public DateOnly BirthDate { get; }

    public Sex Sex => Digit(Reveal(), 16) % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>港澳台居民居住证: the first digits are no place of issue.</summary>
    public bool IsResidencePermit => Reveal()[..2] is "81" or "82" or "83";

    public static bool operator ==(IdentityNumber left, IdentityNumber right) => left.Equals(right);

    public static bool operator !=(IdentityNumber left, IdentityNumber right) => !left.Equals(right);

    /// <param name="text">Half width, without blanks; a small x is taken.</param>
    /// <param name="today">Nobody is born later.</param>
    public static IdentityReading Read(string? text, DateOnly today)
    {
        var problem = ProblemOf(text, today, out var birthDate);
        return problem == IdentityProblem.None ? new(new IdentityNumber(text!.ToUpperInvariant(), birthDate), problem) : new(null, problem);
    }

    /// <summary>The check character of seventeen digits.</summary>
    public static char CheckOf(ReadOnlySpan<char> digits)
    {
        // Horner: the weights of GB 11643 are the powers of two modulo 11, the last digit's being 2.
        var sum = 0;
        foreach (var digit in digits[..(Length - 1)])
        {
            sum = ((sum * 2) + (digit - '0')) % 11;
        }

        return CheckCharacters[sum * 2 % 11];
    }

    /// <summary>The whole number, to be encrypted or compared: never to be logged or shown.</summary>
    public string Reveal() => _value ?? throw new InvalidOperationException("This identity number was not read from anything.");

    /// <summary>Masked but for its last four characters.</summary>
    public override string ToString() => _value is null ? "" : new string('*', Length - Shown) + _value[^Shown..];

    public bool Equals(IdentityNumber other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is IdentityNumber other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : string.GetHashCode(_value, StringComparison.Ordinal);

    private static IdentityProblem ProblemOf(ReadOnlySpan<char> text, DateOnly today, out DateOnly birthDate)
    {
        birthDate = default;
        if (text.Length != Length)
        {
            return text.Length == 0 ? IdentityProblem.Missing
                : text.Length == OldLength && AreDigits(text) ? IdentityProblem.FifteenDigits
                : IdentityProblem.Length;
        }

        if (!AreDigits(text[..^1]) || !(char.IsAsciiDigit(text[^1]) || text[^1] is 'X' or 'x'))
        {
            return IdentityProblem.Characters;
        }

        return !Provinces[Number(text[..2])] ? IdentityProblem.Province
            : !IsDay(text[6..14], out birthDate) ? IdentityProblem.BirthDate
            : birthDate > today ? IdentityProblem.BirthInFuture
            : CheckOf(text) != char.ToUpperInvariant(text[^1]) ? IdentityProblem.CheckDigit
            : IdentityProblem.None;
    }

    private static bool IsDay(ReadOnlySpan<char> digits, out DateOnly day)
    {
        var (year, month, date) = (Number(digits[..4]), Number(digits[4..6]), Number(digits[6..]));
        var exists = year >= EarliestBirthYear && month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month);
        day = exists ? new DateOnly(year, month, date) : default;
        return exists;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static int Digit(string text, int index) => text[index] - '0';

    private static bool[] KnownProvinces()
    {
        var known = new bool[100];
        known[TaiwanPermit] = true;
        foreach (var province in Province.All)
        {
            known[Number(province.Code)] = true;
        }

        return known;
    }
}

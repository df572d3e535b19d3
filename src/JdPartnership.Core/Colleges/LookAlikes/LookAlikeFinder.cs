namespace JdPartnership.Core.Colleges.LookAlikes;

/// <summary>
/// Finds the colleges a name may already stand for, so that nobody enters a school twice under two spellings. Only proposes:
/// 宿州学院 and 宿州职业技术学院 are two schools and are not even proposed.
/// </summary>
public static class LookAlikeFinder
{
    /// <summary>Shorter stems are mostly place names, which many schools share.</summary>
    private const int SpecificStem = 4;

    /// <summary>In shorter names one character is too large a part to be a typing error.</summary>
    private const int LongEnoughForTypingErrors = 6;

    /// <summary>The place a name begins with: another place is another school.</summary>
    private const int PlaceLength = 2;

    /// <param name="name">What was typed.</param>
    /// <param name="provinceCode">GB/T 2260 of the province typed with it, if any.</param>
    /// <param name="known">Every name that is taken, but not those of the college being renamed.</param>
    /// <returns>At most one finding for each college, its strongest; the strongest of all first.</returns>
    public static IReadOnlyList<LookAlike> Find(string name, string? provinceCode, IEnumerable<KnownName> known)
    {
        var typed = SchoolName.Of(name);
        return [.. known
            .Select(k => (Known: k, Reason: Compare(typed, provinceCode, k)))
            .Where(found => found.Reason is not null)
            .Select(found => new LookAlike(found.Known, found.Reason!.Value))
            .GroupBy(found => found.Known.CollegeId)
            .Select(college => college.MinBy(found => found.Reason)!)
            .OrderBy(found => found.Reason).ThenBy(found => found.Known.CollegeName, StringComparer.Ordinal)];
    }

    private static LookAlikeReason? Compare(SchoolName typed, string? typedProvince, KnownName known)
    {
        var other = SchoolName.Of(known.Name);
        if (typed.Normalized == other.Normalized)
        {
            return known.IsAlias ? LookAlikeReason.SameAlias : LookAlikeReason.SameName;
        }

        // Two provinces are two schools: 江苏财经, 陕西财经.
        var (here, there) = (typed.ProvinceCode ?? typedProvince, other.ProvinceCode ?? known.ProvinceCode);
        if (here is not null && there is not null && here != there)
        {
            return null;
        }

        return HaveSameCore(typed, other) ? LookAlikeReason.SameCore
            : HasPlaceAdded(typed, other) || HasPlaceAdded(other, typed) ? LookAlikeReason.PlaceAdded
            : IsOneCharacterOff(typed.Normalized, other.Normalized) ? LookAlikeReason.OneCharacter
            : null;
    }

    private static bool HaveSameCore(SchoolName one, SchoolName other)
    {
        var sameStem = one.FullStem == other.FullStem || (one.Stem == other.Stem && (one.ProvinceCode is null || other.ProvinceCode is null));
        return sameStem && (one.Kind == other.Kind || (MayBeShortened(one.Kind, other.Kind) && IsSpecific(one, other)));
    }

    /// <summary>山东水利学院 may be short for 山东水利职业学院; 宿迁学院 is not short for 宿迁职业技术学院, so the stem must say more than a place.</summary>
    private static bool MayBeShortened(SchoolKind one, SchoolKind other) => (one, other) is
        (SchoolKind.College, SchoolKind.Vocational) or (SchoolKind.Vocational, SchoolKind.College)
        or (SchoolKind.College, SchoolKind.University) or (SchoolKind.University, SchoolKind.College)
        or (SchoolKind.School, SchoolKind.Secondary) or (SchoolKind.Secondary, SchoolKind.School);

    private static bool IsSpecific(SchoolName one, SchoolName other) => Math.Max(one.FullStem.Length, other.FullStem.Length) >= SpecificStem;

    private static bool HasPlaceAdded(SchoolName shorter, SchoolName longer) =>
        shorter.Kind == longer.Kind
        && shorter.Kind != SchoolKind.Unknown
        && shorter.ProvinceCode is null
        && shorter.Stem.Length >= PlaceLength
        && longer.FullStem.Length - shorter.Stem.Length is PlaceLength or PlaceLength + 1
        && longer.FullStem.EndsWith(shorter.Stem, StringComparison.Ordinal);

    private static bool IsOneCharacterOff(string one, string other) =>
        Math.Min(one.Length, other.Length) >= LongEnoughForTypingErrors
        && string.CompareOrdinal(one, 0, other, 0, PlaceLength) == 0
        && AreOneEditApart(one, other);

    /// <summary>One character replaced, added or left out, or two neighbours exchanged.</summary>
    private static bool AreOneEditApart(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var start = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = one[start..].Reverse().Zip(other[start..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (left, right) = (one[start..^end], other[start..^end]);
        return (left.Length <= 1 && right.Length <= 1) || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}

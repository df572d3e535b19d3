using JdPartnership.Core.Colleges.LookAlikes;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>Keeps the names and codes of all colleges apart.</summary>
public sealed class CollegeNames(ICollegeRepository colleges)
{
    /// <summary>Colleges the name may already stand for, those in the recycle bin too.</summary>
    /// <param name="name">What was typed.</param>
    /// <param name="provinceCode">The province typed with it.</param>
    /// <param name="self">The college that is being renamed; <c>null</c> for a new one.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<IReadOnlyList<LookAlike>> ListLookAlikesAsync(string name, string? provinceCode, int? self, CancellationToken cancellationToken)
    {
        var known = await colleges.ListNamesAsync(cancellationToken);
        return LookAlikeFinder.Find(name, provinceCode, known.Where(k => k.CollegeId != self));
    }

    /// <returns>The error of a name that is taken, or looks like one and was not confirmed to be another; none otherwise.</returns>
    internal async Task<IReadOnlyList<DomainError>> CheckNameAsync(
        string name, string? provinceCode, int? self, IReadOnlyList<int> confirmedOthers, CancellationToken cancellationToken)
    {
        var found = await ListLookAlikesAsync(name, provinceCode, self, cancellationToken);
        return (found.FirstOrDefault(f => f.IsSame) ?? found.FirstOrDefault(f => !confirmedOthers.Contains(f.Known.CollegeId))) is { } alike
            ? [ErrorOf(alike)]
            : [];
    }

    /// <returns>The error of an alias that is any college's name or alias already; none otherwise.</returns>
    internal async Task<IReadOnlyList<DomainError>> CheckAliasAsync(string name, CancellationToken cancellationToken)
    {
        var found = await ListLookAlikesAsync(name, provinceCode: null, self: null, cancellationToken);
        return found.FirstOrDefault(f => f.IsSame) is { } alike ? [ErrorOf(alike)] : [];
    }

    /// <returns>An error for each code another college holds.</returns>
    internal async Task<IReadOnlyList<DomainError>> CheckCodesAsync(CollegeDetails details, int? self, CancellationToken cancellationToken)
    {
        List<DomainError> errors = [];
        if (details.SchoolCode is { } school && await colleges.FindBySchoolCodeAsync(school, cancellationToken) is { } holder && holder.CollegeId != self)
        {
            errors.Add(new("College.SchoolCodeHeldBy", nameof(details.SchoolCode), holder.Name));
        }

        if (details.CreditCode is { } credit && await colleges.FindByCreditCodeAsync(credit, cancellationToken) is { } other && other.CollegeId != self)
        {
            errors.Add(new("College.CreditCodeHeldBy", nameof(details.CreditCode), other.Name));
        }

        return errors;
    }

    private static DomainError ErrorOf(LookAlike alike) => alike switch
    {
        { IsSame: true, Known.IsDeleted: true } => new("College.NameInRecycleBin", nameof(CollegeDetails.Name)),
        { Reason: LookAlikeReason.SameAlias } => new("College.NameIsAlias", nameof(CollegeDetails.Name), alike.Known.CollegeName),
        { IsSame: true } => new("College.NameTaken", nameof(CollegeDetails.Name)),
        _ => new("College.LooksAlike", nameof(CollegeDetails.Name), alike.Known.Name),
    };
}

using JdPartnership.Core.Colleges;
using JdPartnership.Core.Cooperation;
using JdPartnership.Data.Common;

namespace JdPartnership.Data.Colleges;

/// <summary>Which colleges, and in which order.</summary>
internal static class CollegeSelections
{
    public static IQueryable<College> Under(this PartnershipDbContext context, CollegeFilter filter)
    {
        var colleges = filter.Deleted
            ? context.Colleges.IncludingDeleted().Where(c => c.DeletedAt != null)
            : context.Colleges;
        colleges = colleges.Matching(filter.Text).InProvince(filter.ProvinceCode);
        if (filter.Type is { } type)
        {
            colleges = colleges.Where(c => c.Type == type);
        }

        if (filter.Status is { } status)
        {
            colleges = colleges.Where(c => c.Status == status);
        }

        return filter.Cooperation is { } kind
            ? colleges.Where(c => context.CooperationForms.Any(f => f.CollegeId == c.Id && f.Type.Kind == kind && f.Status != CooperationStatus.Ended))
            : colleges;
    }

    public static IQueryable<College> InProvince(this IQueryable<College> colleges, string? code) => code switch
    {
        null or "" => colleges,
        CollegeFilter.UnknownProvince => colleges.Where(c => c.ProvinceCode == null),
        _ => colleges.Where(c => c.ProvinceCode == code),
    };

    /// <summary>What is not known comes last in both directions; equal rows follow by name and id, so that pages never overlap.</summary>
    public static IOrderedQueryable<College> Sorted(this IQueryable<College> colleges, PartnershipDbContext context, CollegeFilter filter, int year)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            (CollegeSort.Name, false) => colleges.OrderBy(c => c.NameSort),
            (CollegeSort.Name, true) => colleges.OrderByDescending(c => c.NameSort),
            (CollegeSort.Province, false) => colleges.OrderBy(c => c.ProvinceCode == null).ThenBy(c => c.ProvinceCode),
            (CollegeSort.Province, true) => colleges.OrderBy(c => c.ProvinceCode == null).ThenByDescending(c => c.ProvinceCode),
            (CollegeSort.City, false) => colleges.OrderBy(c => c.City == null).ThenBy(c => c.City),
            (CollegeSort.City, true) => colleges.OrderBy(c => c.City == null).ThenByDescending(c => c.City),
            (CollegeSort.Type, false) => colleges.OrderBy(Rank),
            (CollegeSort.Type, true) => colleges.OrderByDescending(Rank),
            (CollegeSort.Interns, false) => colleges
                .OrderBy(c => !context.Headcounts.Any(h => h.CollegeId == c.Id && h.Year == year))
                .ThenBy(c => context.Headcounts.Where(h => h.CollegeId == c.Id && h.Year == year).Sum(h => h.Persons)),
            (CollegeSort.Interns, true) => colleges
                .OrderBy(c => !context.Headcounts.Any(h => h.CollegeId == c.Id && h.Year == year))
                .ThenByDescending(c => context.Headcounts.Where(h => h.CollegeId == c.Id && h.Year == year).Sum(h => h.Persons)),
            _ => throw new InvalidOperationException($"No order by {filter.Sort}."),
        };
        return sorted.ThenBy(c => c.NameSort).ThenBy(c => c.Id);
    }

    // Types are stored by their English names, whose order means nothing to a reader.
    private static readonly System.Linq.Expressions.Expression<Func<College, int>> Rank = c =>
        c.Type == CollegeType.JuniorCollege ? 0
        : c.Type == CollegeType.VocationalUndergraduate ? 1
        : c.Type == CollegeType.Undergraduate ? 2
        : c.Type == CollegeType.IndependentCollege ? 3
        : c.Type == CollegeType.BranchCampus ? 4
        : c.Type == CollegeType.FiveYearCollege ? 5
        : c.Type == CollegeType.SecondaryVocational ? 6
        : c.Type == CollegeType.Technical ? 7
        : 8;
}

using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>院校曾用名/别名: another name a document may use for the college. Unique among all names of all colleges.</summary>
public sealed class CollegeAlias : Entity, ICollegeOwned
{
    private CollegeAlias()
    {
    }

    internal CollegeAlias(College college, string name, string? source, DateOnly? validFrom, DateOnly? validTo)
    {
        College = college;
        Name = NameText.Tidy(name);
        NameNormalized = NameText.Normalize(name);
        Source = source;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public string Name { get; private set; } = "";

    public string NameNormalized { get; private set; } = "";

    /// <summary>The document that uses the name.</summary>
    public string? Source { get; private set; }

    /// <summary>For a former name: since when it was official; <c>null</c> when not known.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>For a former name: its last day; <c>null</c> when not known or still in use.</summary>
    public DateOnly? ValidTo { get; private set; }
}

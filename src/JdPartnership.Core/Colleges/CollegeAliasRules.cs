using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>What must hold of an alias by itself. Fields are those of <see cref="AddCollegeAlias"/>.</summary>
public static class CollegeAliasRules
{
    /// <param name="name">Tidied.</param>
    /// <param name="source">Tidied.</param>
    /// <param name="validFrom">First day the name was official.</param>
    /// <param name="validTo">Its last day.</param>
    public static IReadOnlyList<DomainError> Check(string name, string source, DateOnly? validFrom, DateOnly? validTo) =>
    [
        .. CollegeRules.Name(name),
        .. source.Length > CollegeRules.SourceLength ? [new DomainError("College.TooLong", nameof(AddCollegeAlias.Source), CollegeRules.SourceLength, source.Length)] : Array.Empty<DomainError>(),
        .. validTo < validFrom ? [new DomainError("College.AliasEndsBeforeStart", nameof(AddCollegeAlias.ValidTo))] : Array.Empty<DomainError>(),
    ];
}

namespace JdPartnership.Core.Colleges.LookAlikes;

/// <summary>A name that is taken: a college's own or one of its aliases.</summary>
/// <param name="CollegeId">Whose name it is.</param>
/// <param name="CollegeName">The canonical name of that college.</param>
/// <param name="Name">The name itself.</param>
/// <param name="IsAlias">Not the canonical one.</param>
/// <param name="ProvinceCode">GB/T 2260; <c>null</c> where not known.</param>
/// <param name="IsDeleted">The college is in the recycle bin.</param>
public sealed record KnownName(int CollegeId, string CollegeName, string Name, bool IsAlias, string? ProvinceCode, bool IsDeleted);

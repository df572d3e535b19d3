using JdPartnership.Core.Colleges;
using JdPartnership.Core.Cooperation;

namespace JdPartnership.Core.Figures.Facts;

/// <param name="Province">Short name; <c>null</c> where the province is not known.</param>
public sealed record CollegeFact(
    int Id, string Name, CollegeType Type, string? ProvinceCode, string? Province, string? City, string? Regulator, string? Source);

/// <summary>A printed line; province as of the college it means, deleted or not.</summary>
public sealed record ListingFact(int Order, string PrintedName, int CollegeId, string? ProvinceCode, string? Province);

public sealed record CooperationFact(
    int CollegeId,
    string CollegeName,
    string FormName,
    CooperationKind Kind,
    CooperationStatus Status,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    int PrintedOrder,
    string? PrintedName,
    string? PrintedWording,
    string? Source);

/// <param name="Persons">Interns of the calendar year as approved rosters count them.</param>
public sealed record CountedHeadcountFact(int CollegeId, string CollegeName, int Year, int Persons);

/// <param name="Persons">Interns declared for the calendar year.</param>
public sealed record HeadcountFact(
    int CollegeId, string CollegeName, string? ProvinceCode, string? Province, int Year, int Persons, int? PrintedOrder, string? Source);

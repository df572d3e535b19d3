using JdPartnership.Core.Classes;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.Core.Figures.Facts;

public sealed record CourseFact(int Order, string Name, int Minutes, string Place, DateOnly? ValidFrom, DateOnly? ValidTo, string? Source);

public sealed record StipendSchemeFact(
    string Code,
    string Name,
    StipendAudience Audience,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? Note,
    string? Source,
    IReadOnlyList<StipendComponentFact> Components);

/// <param name="AmountYuan">Yuan a month; <c>null</c> where the source gives none.</param>
public sealed record StipendComponentFact(int Order, string Name, decimal? AmountYuan, StipendForm Form, bool CountsTowardFloor);

public sealed record ClassFact(
    int CollegeId,
    string CollegeName,
    string Name,
    ClassKind Kind,
    int IntakeYear,
    string? Department,
    int? Size,
    string? Model,
    string? Source,
    IReadOnlyList<ClassBenefitFact> Benefits);

public sealed record ClassBenefitFact(string Name, decimal? AmountYuan, string? Period);

public sealed record CentreFact(
    int CollegeId,
    string CollegeName,
    string Name,
    TrainingCentreKind Kind,
    TrainingCentreStatus Status,
    int? Seats,
    int PrintedOrder,
    string? PrintedName,
    string? Source);

public sealed record InvestmentFact(
    int? CollegeId,
    InvestmentKind Kind,
    string Project,
    DateOnly? Date,
    DateOnly? AsOf,
    decimal? AmountYuan,
    int? Quantity,
    string? QuantityUnit,
    bool IsAtLeast,
    string? PrintedWording,
    string? Source);

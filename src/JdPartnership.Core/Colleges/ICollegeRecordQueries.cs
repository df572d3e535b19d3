using JdPartnership.Core.Audit;
using JdPartnership.Core.Classes;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.Core.Colleges;

/// <summary>Everything known about one college, within the viewer's scope, a part at a time. Nothing is tracked.</summary>
public interface ICollegeRecordQueries
{
    /// <summary>The college, from the recycle bin too; <c>null</c> when there is none in scope.</summary>
    Task<CollegeRecord?> FindAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<AliasRow>> ListAliasesAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<CooperationRow>> ListCooperationAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<ClassRow>> ListClassesAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<CentreRow>> ListCentresAsync(int id, CancellationToken cancellationToken);

    /// <summary>By year, oldest first.</summary>
    Task<IReadOnlyList<HeadcountRow>> ListHeadcountsAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<InvestmentRow>> ListInvestmentsAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<GovernanceRow>> ListGovernanceAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<FairRow>> ListFairsAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<OutcomeRow>> ListOutcomesAsync(int id, CancellationToken cancellationToken);

    Task<IReadOnlyList<ListingRow>> ListListingsAsync(int id, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<Page<ChangeRow>> ListChangesAsync(int id, PageRequest page, CancellationToken cancellationToken);
}

public sealed record CollegeRecord(int Id, int Version, CollegeDetails Details, string? Province, PartnershipStatus Status, DateTime? DeletedAt, string Pinyin, CollegeCounts Counts);

/// <summary>How many rows each part holds.</summary>
public sealed record CollegeCounts(
    int Aliases, int Cooperation, int Classes, int Centres, int Headcounts, int Investments, int Governance, int Fairs, int Outcomes, int Listings, int Batches);

public sealed record AliasRow(int Id, string Name, string? Source, DateOnly? ValidFrom, DateOnly? ValidTo);

public sealed record CooperationRow(
    string Type, CooperationKind Kind, CooperationStatus Status, DateOnly? ValidFrom, DateOnly? ValidTo, string? PrintedName, string? PrintedWording, string? Source);

public sealed record ClassRow(
    string Name, ClassKind Kind, int IntakeYear, string? Department, int? Size, string? Model, string? Source, IReadOnlyList<ClassBenefitRow> Benefits);

public sealed record ClassBenefitRow(string Name, decimal? AmountYuan, string? Period);

public sealed record CentreRow(
    string Name, TrainingCentreKind Kind, TrainingCentreStatus Status, int? Seats, DateOnly? OpenedOn, DateOnly? ClosedOn, string? PrintedName, string? Source);

public sealed record HeadcountRow(int Year, int Persons, string? Source);

public sealed record InvestmentRow(
    InvestmentKind Kind, string Project, DateOnly? Date, DateOnly? AsOf, decimal? AmountYuan, int? Quantity, string? QuantityUnit, bool IsAtLeast, string? Source);

public sealed record GovernanceRow(
    string Name, GovernanceKind Kind, string? Parent, DateOnly? FoundedOn, DatePrecision FoundedPrecision, string? Duties, string? Source, IReadOnlyList<MemberRow> Members);

public sealed record MemberRow(string Role, string? PersonName, string? Office, DateOnly? TermFrom, DatePrecision TermFromPrecision, DateOnly? TermTo);

public sealed record FairRow(DateOnly Date, string Title, int? Reach, int? Hires, string? Source);

public sealed record OutcomeRow(OutcomeKind Kind, string Name, int? Numerator, int? Denominator, decimal? Percent, bool IsAtLeast, DateOnly? AsOf, string? Source);

public sealed record ListingRow(string Period, int Order, string PrintedName);

public sealed record ChangeRow(DateTime At, string UserName, ChangeAction Action, string EntityType, string? EntityName, IReadOnlyList<FieldChange> Fields);

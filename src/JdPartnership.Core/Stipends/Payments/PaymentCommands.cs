using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>Which sheet: of a roster, for a month.</summary>
/// <param name="SchemeId">What a sheet that is not there yet is made from; <c>null</c> for the pay agreed in the roster.</param>
public sealed record SheetKey(int RosterId, PayMonth Month, int? SchemeId);

/// <summary>Rows of a sheet as they were sent.</summary>
public sealed record SavePayments(SheetKey Sheet, IReadOnlyList<TypedPayment> Rows);

/// <summary>One row.</summary>
/// <param name="ShownVersion">Of the record the row showed when the page was opened; <c>null</c> for none.</param>
/// <param name="ShownMark">Of what it showed then, see <see cref="PaymentMark"/>; empty for nothing.</param>
public sealed record TypedPayment(int EntryId, PaymentDetails Details, int? ShownVersion, string ShownMark)
{
    public bool IsTouched => PaymentMark.Of(Details) != ShownMark;
}

/// <summary>Says of everybody whose pay was reckoned and not yet paid that it has been.</summary>
public sealed record PaySheet(SheetKey Sheet, DateOnly? PaidOn, PayForm? Way);

public sealed record CorrectPayment
{
    public required int RosterId { get; init; }

    public required int PaymentId { get; init; }

    /// <summary>The version the form was opened with.</summary>
    public required int Version { get; init; }

    public required PaymentDetails Details { get; init; }

    public string? Reason { get; init; }
}

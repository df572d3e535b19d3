using System.Globalization;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Reports.Periods;

/// <summary>Creates, edits and removes report periods. One nobody has written for has a report all the same: of what is registered, by the neutral template.</summary>
public sealed class PeriodService(IPeriodRepository periods, IUnitOfWork unitOfWork)
{
    /// <exception cref="NotFoundException">No such period.</exception>
    public async Task<ReportPeriod> GetAsync(string label, CancellationToken cancellationToken) =>
        await periods.FindAsync(NameText.Normalize(label), cancellationToken) ?? throw new NotFoundException($"period {label}");

    /// <returns>The year after the newest period, worded like it; <c>null</c> when there is none yet.</returns>
    public async Task<PeriodDetails?> ProposeAsync(CancellationToken cancellationToken)
    {
        if (await periods.FindNewestAsync(cancellationToken) is not { } newest)
        {
            return null;
        }

        var start = newest.End.AddDays(1);
        return new PeriodDetails
        {
            Label = int.TryParse(newest.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (year + 1).ToString(CultureInfo.InvariantCulture) : "",
            LabelStyle = newest.LabelStyle,
            Start = start,
            End = start.AddYears(1).AddDays(-1),
            Title = newest.Title,
            TitleForOtherTypes = newest.TitleForOtherTypes,
        };
    }

    /// <returns>The label of the new period, as it was tidied.</returns>
    /// <exception cref="DomainException">A rule is broken, or the label is taken.</exception>
    public async Task<string> CreateAsync(PeriodDetails details, CancellationToken cancellationToken)
    {
        var tidied = await CheckAsync(details, self: null, cancellationToken);
        periods.Add(new ReportPeriod(tidied));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return tidied.Label;
    }

    /// <returns>The label it has now.</returns>
    /// <exception cref="NotFoundException">No such period.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">As for <see cref="CreateAsync"/>.</exception>
    public async Task<string> UpdateAsync(UpdatePeriod command, CancellationToken cancellationToken)
    {
        var period = await GetAsync(command.Label, cancellationToken);
        if (period.Version != command.Version)
        {
            throw new ConcurrencyException();
        }

        period.Describe(await CheckAsync(command.Details, period, cancellationToken));
        unitOfWork.ExpectVersion(period, command.Version);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return period.Label;
    }

    /// <exception cref="NotFoundException">No such period.</exception>
    /// <exception cref="DomainException">Sections, listed partners or claims belong to it.</exception>
    public async Task RemoveAsync(string label, CancellationToken cancellationToken)
    {
        var period = await GetAsync(label, cancellationToken);
        if (await periods.IsUsedAsync(period.Id, cancellationToken))
        {
            throw new DomainException("Period.InUse");
        }

        periods.Remove(period);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<PeriodDetails> CheckAsync(PeriodDetails details, ReportPeriod? self, CancellationToken cancellationToken)
    {
        var tidied = details.Tidied();
        List<DomainError> errors = [.. tidied.Check()];
        if (tidied.Label.Length > 0 && await periods.FindAsync(tidied.Label, cancellationToken) is { } other && other != self)
        {
            errors.Add(new("ReportPeriod.LabelTaken", nameof(details.Label)));
        }

        return errors.Count == 0 ? tidied : throw new DomainException(errors);
    }
}

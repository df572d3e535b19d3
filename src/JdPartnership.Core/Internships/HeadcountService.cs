using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships;

/// <summary>Stores a grid of headcounts: all of it, or nothing.</summary>
public sealed class HeadcountService(IHeadcountRepository headcounts, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    /// <summary>Prefix of the fields errors belong to; the cell's key stands in brackets after it.</summary>
    public const string CellField = "Cells";

    /// <summary>Writes the cells that were touched; what others changed meanwhile in other cells stays.</summary>
    /// <returns>How many cells were stored.</returns>
    /// <exception cref="NotFoundException">A college is not there, or outside the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">A touched cell was changed by somebody else since the page was opened.</exception>
    /// <exception cref="DomainException">A number breaks a rule, or a cell was emptied without saying that it is to be removed.</exception>
    public async Task<int> SaveAsync(SaveHeadcounts command, CancellationToken cancellationToken)
    {
        List<TypedHeadcount> touched = [.. command.Cells.Where(c => c.IsTouched)];
        Refuse(command, touched);
        if (touched.Count == 0)
        {
            return 0;
        }

        var stored = await LoadAsync(touched, cancellationToken);
        var source = NameText.Tidy(command.Source) is { Length: > 0 } typed ? typed : DefaultSource();
        var saved = touched.Count(cell => Write(cell, stored.GetValueOrDefault((cell.CollegeId, cell.Year)), source));
        try
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateException)
        {
            // Two people filled the same empty cell at once.
            throw new ConcurrencyException();
        }

        return saved;
    }

    public static string FieldOf(string cell) => $"{CellField}[{cell}]";

    private static void Refuse(SaveHeadcounts command, List<TypedHeadcount> touched)
    {
        List<DomainError> errors =
        [
            .. touched.SelectMany(c => HeadcountRules.Persons(c.Persons, FieldOf(c.Key)).Concat(HeadcountRules.Year(c.Year, FieldOf(c.Key)))),
            .. HeadcountRules.Source(NameText.Tidy(command.Source), nameof(command.Source)),
            .. touched.SelectMany(c => HeadcountRules.Emptied(c.Persons, c.Shown, command.RemoveEmptied, FieldOf(c.Key))),
        ];
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }

    private async Task<Dictionary<(int CollegeId, int Year), Headcount>> LoadAsync(List<TypedHeadcount> touched, CancellationToken cancellationToken)
    {
        List<int> colleges = [.. touched.Select(c => c.CollegeId).Distinct()];
        var known = await headcounts.ListKnownAsync(colleges, cancellationToken);
        if (colleges.Except(known).Any())
        {
            throw new NotFoundException("a college of the grid");
        }

        var rows = await headcounts.ListAsync(colleges, [.. touched.Select(c => c.Year).Distinct()], cancellationToken);
        return rows.ToDictionary(h => (h.CollegeId!.Value, h.Year));
    }

    private bool Write(TypedHeadcount cell, Headcount? stored, string source)
    {
        if (cell.Persons == stored?.Persons)
        {
            return false;
        }

        if (stored?.Version != cell.Shown?.Version)
        {
            throw new ConcurrencyException();
        }

        if (stored is null)
        {
            headcounts.Add(new Headcount(cell.CollegeId, cell.Year, cell.Persons!.Value, source));
            return true;
        }

        unitOfWork.ExpectVersion(stored, cell.Shown!.Version);
        if (cell.Persons is { } persons)
        {
            stored.Declare(persons);
            stored.Cite(source);
        }
        else
        {
            headcounts.Remove(stored);
        }

        return true;
    }

    // A source is a fact of the record like any other, so it is Chinese whatever the language of the page.
    private string DefaultSource() => string.Create(CultureInfo.InvariantCulture, $"门户填报（{user.UserName}，{clock.Today:yyyy-MM-dd}）");
}

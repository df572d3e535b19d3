using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Internships;

/// <summary>Opens the grid: as it is stored, or again with what was typed.</summary>
public sealed class HeadcountPages(
    HeadcountGrids grids, ICountedHeadcountQueries counted, CollegeCatalogue colleges, ICurrentUser viewer, IStringLocalizer L)
{
    /// <param name="query">Which colleges and years.</param>
    /// <param name="form">What was sent and not stored; <c>null</c> for a fresh page.</param>
    /// <param name="isConflict">Somebody else changed a touched cell: both values are shown, and saving again overrides.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<HeadcountPage> OpenAsync(HeadcountQuery query, HeadcountForm? form, bool isConflict, CancellationToken cancellationToken)
    {
        var mayEdit = viewer.May(Permission.EditHeadcounts);
        var grid = await grids.FindAsync(query.ToFilter(), query.From, query.To, cancellationToken);
        var shown = grid.Lines.Select(line => line.CollegeId).ToHashSet();
        var others = mayEdit ? (await colleges.ListNamesAsync(cancellationToken)).Where(c => !shown.Contains(c.Id)).ToList() : [];
        List<ConflictingField> conflicts = [];
        var cells = grid.Lines
            .SelectMany(line => grid.Years.Years, (line, year) => CellOf(line, year, form, isConflict, conflicts))
            .ToDictionary(cell => cell.Key);
        List<CountedPersons> differing = [.. (await counted.ListAsync(grid.Years, cancellationToken)).Where(c => c.Difference != 0 && shown.Contains(c.CollegeId))];
        return new HeadcountPage(query, grid, form ?? new HeadcountForm(), cells, conflicts, others, HeadcountChips.Of(query, L), differing, mayEdit);
    }

    // A cell nobody touched shows what is stored now; a touched one keeps what was typed and what it is to be compared with.
    private CellModel CellOf(HeadcountLine line, int year, HeadcountForm? form, bool isConflict, List<ConflictingField> conflicts)
    {
        var key = TypedHeadcount.KeyOf(line.CollegeId, year);
        var stored = line.Cells.GetValueOrDefault(year);
        var fresh = new CellModel(key, stored?.Persons.ToString(CultureInfo.InvariantCulture) ?? "", HeadcountText.Of(stored), stored?.Source);
        if (form is null || !form.Cells.TryGetValue(key, out var typed) || !IsTouched(typed, form.Shown.GetValueOrDefault(key)))
        {
            return fresh;
        }

        var kept = fresh with { Text = typed ?? "", Shown = form.Shown.GetValueOrDefault(key) ?? "" };
        if (!isConflict || kept.Shown == fresh.Shown)
        {
            return kept;
        }

        conflicts.Add(new ConflictingField(L["{0} · {1} 年", line.Name, year], kept.Text, fresh.Text));
        return kept with { Shown = fresh.Shown };
    }

    private static bool IsTouched(string? typed, string? shown) =>
        !HeadcountText.TryRead(typed, out var persons) || !HeadcountText.TryReadShown(shown, out var before) || persons != before?.Persons;
}

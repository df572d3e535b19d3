using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;

namespace JdPartnership.Web.Models.Internships;

/// <summary>The grid as it is shown.</summary>
/// <param name="Cells">By key; one for each line and year.</param>
/// <param name="Others">Colleges that can be added to the grid.</param>
/// <param name="Differing">What rosters count where it is not what was declared.</param>
public sealed record HeadcountPage(
    HeadcountQuery Query,
    HeadcountGrid Grid,
    HeadcountForm Form,
    IReadOnlyDictionary<string, CellModel> Cells,
    IReadOnlyList<ConflictingField> Conflicts,
    IReadOnlyList<CollegeName> Others,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<CountedPersons> Differing,
    bool MayEdit)
{
    public CellModel CellOf(HeadcountLine line, int year) => Cells[TypedHeadcount.KeyOf(line.CollegeId, year)];
}

/// <summary>A cell.</summary>
/// <param name="Text">What stands in it: what was typed, else what is stored.</param>
/// <param name="Shown">What it is compared with when it is saved.</param>
/// <param name="Source">Where the stored number comes from.</param>
public sealed record CellModel(string Key, string Text, string Shown, string? Source)
{
    public string Field => HeadcountService.FieldOf(Key);

    public string ShownField => $"{nameof(HeadcountForm.Shown)}[{Key}]";
}

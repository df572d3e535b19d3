using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Rows of a file for whoever did not send it: numbers of persons as pages show them, in whatever column they stand.</summary>
public static class MaskedRows
{
    public static SheetRow Of(SheetRow row, ColumnMapping<RosterColumn> mapping)
    {
        var columns = mapping.Columns.ToLookup(c => c.Value, c => c.Key);
        return row with { Cells = [.. row.Cells.Select((cell, place) => Mask(cell, columns[place].Select(c => (RosterColumn?)c).FirstOrDefault()))] };
    }

    private static SheetCell Mask(SheetCell cell, RosterColumn? column) => column switch
    {
        RosterColumn.IdNumber => Masked(cell, Masks.IdentityNumber),
        RosterColumn.Phone => Masked(cell, Masks.Phone),

        // Codes of papers and students are shown on pages too, and days are days.
        { } known when RosterColumns.Of(known).Kind is ColumnKind.Code or ColumnKind.Date => cell,
        _ => Masked(cell, CellExcerpt.HideNumbers),
    };

    private static SheetCell Masked(SheetCell cell, Func<string, string> mask)
    {
        if (cell.IsEmpty || cell.IsError)
        {
            return cell;
        }

        var text = HalfWidth.Of(CellExcerpt.TextOf(cell)).Trim();
        var masked = mask(text);
        return masked == text ? cell : new SheetCell(masked, Number: null, Date: null, cell.IsFormula, IsError: false);
    }
}

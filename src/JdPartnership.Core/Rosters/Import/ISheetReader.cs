namespace JdPartnership.Core.Rosters.Import;

/// <summary>Reads workbooks and CSV row by row, whatever they hold. Every file passes the gate before a parser sees it.</summary>
public interface ISheetReader
{
    /// <inheritdoc cref="IRosterReader.Check"/>
    void Check(Stream content, string fileName);

    /// <summary>The first rows of every sheet that holds anything, in the order of their tabs. Runs the gate first.</summary>
    /// <exception cref="RosterFileRefusedException">As <see cref="Check"/>, or no sheet holds anything.</exception>
    IReadOnlyList<SheetTop> ReadTops(Stream content, string fileName);

    /// <summary>Streams every row that holds anything, title and header too. Runs the gate first.</summary>
    /// <param name="sheet">Its name; empty for CSV.</param>
    /// <param name="dateColumns">Columns (from 0) whose plain numbers are days, too.</param>
    /// <exception cref="RosterFileRefusedException">While rows are taken: the file turns out broken or too large.</exception>
    IEnumerable<SheetRow> ReadRows(Stream content, string fileName, string sheet, IReadOnlySet<int> dateColumns);
}

/// <param name="Rows">Enough of them to find the headers.</param>
public sealed record SheetTop(string Sheet, bool IsHidden, IReadOnlyList<SheetRow> Rows);

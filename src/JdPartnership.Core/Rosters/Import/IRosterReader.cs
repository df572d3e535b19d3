namespace JdPartnership.Core.Rosters.Import;

/// <summary>Reads what colleges send: XLSX of any producer, CSV in UTF-8 or GB18030. Every file passes the gate before a parser sees it.</summary>
public interface IRosterReader
{
    /// <summary>Checks the file against the gate, cheaply, without parsing its cells.</summary>
    /// <param name="content">Seekable; left open.</param>
    /// <exception cref="RosterFileRefusedException">Too large, wrong type, old format, macros, encrypted, broken, or a bomb.</exception>
    void Check(Stream content, string fileName);

    /// <summary>The sheets that hold anything, the likeliest roster first. Runs the gate first.</summary>
    /// <exception cref="RosterFileRefusedException">As <see cref="Check"/>, or no sheet holds anything.</exception>
    IReadOnlyList<SheetHeaders<RosterColumn>> ReadHeaders(Stream content, string fileName);

    /// <summary>Streams the rows below the header row; empty rows are left out, hidden ones are not. Runs the gate first.</summary>
    /// <exception cref="RosterFileRefusedException">While rows are taken: the file turns out broken or too large.</exception>
    IEnumerable<SheetRow> ReadRows(Stream content, string fileName, ColumnMapping<RosterColumn> mapping);
}

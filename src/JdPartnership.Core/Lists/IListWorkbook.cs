namespace JdPartnership.Core.Lists;

/// <summary>Writes lists as a workbook (XLSX), a sheet each.</summary>
public interface IListWorkbook
{
    /// <exception cref="ArgumentException">A cell holds something a list does not hold.</exception>
    byte[] Write(ListTable table);

    /// <inheritdoc cref="Write(ListTable)"/>
    byte[] Write(IReadOnlyList<ListTable> tables);
}

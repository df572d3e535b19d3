namespace JdPartnership.Core.Lists;

/// <summary>Writes a list as a workbook (XLSX) of one sheet.</summary>
public interface IListWorkbook
{
    /// <exception cref="ArgumentException">A cell holds something a list does not hold.</exception>
    byte[] Write(ListTable table);
}

namespace JdPartnership.Core.Lists;

/// <summary>Writes a list as CSV: UTF-8 with byte order mark, so that a spreadsheet reads the Chinese rightly.</summary>
public interface IListCsv
{
    byte[] Write(ListTable table);
}

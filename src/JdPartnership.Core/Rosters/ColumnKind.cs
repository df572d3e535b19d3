namespace JdPartnership.Core.Rosters;

/// <summary>How the cells of a column are read.</summary>
public enum ColumnKind
{
    /// <summary>Text as it stands, tidied.</summary>
    Text,

    /// <summary>A code whose digits must all be there: a cell that Excel turned into a number may have lost some.</summary>
    Code,

    /// <summary>A day, as a serial number or as text.</summary>
    Date,

    /// <summary>是 or 否.</summary>
    YesNo,

    /// <summary>Yuan, with up to two decimals.</summary>
    Money,

    /// <summary>One of a fixed list of words.</summary>
    Choice,
}

using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>The cells of the row at hand, whoever reads them; nothing else of the sheet is kept.</summary>
internal sealed class RowCells(MergedColumns merged, RosterFileLimits limits)
{
    private readonly SheetCell[] _cells = new SheetCell[limits.Columns];
    private readonly Dictionary<int, (int Row, SheetCell Cell)> _heads = [];
    private int _width;

    /// <summary>Number of the row that ended last.</summary>
    public int Last { get; private set; }

    public bool MayFollow(int number) => number > Last && number <= CellReference.LastRow;

    public void Begin()
    {
        _cells.AsSpan(0, _width).Clear();
        _width = 0;
    }

    /// <exception cref="RosterFileRefusedException">The row has such a cell already, or it lies too far to the right.</exception>
    public void Keep(int column, SheetCell cell)
    {
        if (!IsKept(cell))
        {
            return;
        }

        if ((uint)column >= (uint)_cells.Length)
        {
            throw new RosterFileRefusedException(FileRefusal.TooManyColumns, limits.Columns);
        }

        if (IsKept(_cells[column]))
        {
            throw new RosterFileRefusedException(FileRefusal.Broken);
        }

        _cells[column] = cell;
        _width = Math.Max(_width, column + 1);
    }

    /// <returns><c>null</c> where the row holds nothing.</returns>
    public SheetRow? End(int number, bool isHidden)
    {
        Last = number;
        if (_width == 0)
        {
            return null;
        }

        FillMerged(number);
        return new(number, isHidden, _cells[.._width]);
    }

    private static bool IsKept(in SheetCell cell) => !cell.IsEmpty || cell.IsFormula;

    /// <summary>Below the first row of a merged area its cells are empty in the file, and hold its value to whoever looks at it.</summary>
    private void FillMerged(int row)
    {
        if (!merged.Any)
        {
            return;
        }

        foreach (var column in merged.Columns)
        {
            var first = merged.FirstRowOf(column, row);
            if (first == row)
            {
                _heads[column] = (row, _cells[column]);
            }
            else if (first > 0 && _cells[column].IsEmpty && _heads.TryGetValue(column, out var head) && head.Row == first && !head.Cell.IsEmpty)
            {
                _cells[column] = head.Cell;
                _width = Math.Max(_width, column + 1);
            }
        }
    }
}

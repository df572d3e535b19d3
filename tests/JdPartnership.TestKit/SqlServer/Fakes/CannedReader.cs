using System.Collections;
using System.Data.Common;
using System.Globalization;

namespace JdPartnership.TestKit.SqlServer.Fakes;

/// <summary>Reads promised results. The last NextResult is false, or EF's buffering would never end.</summary>
internal sealed class CannedReader(IReadOnlyList<PromisedResult> results) : DbDataReader
{
    private const int ColumnsOfAQuery = 1024;
    private int _result;
    private int _row = -1;

    public override int FieldCount => Current is { Rows.Count: > 0 } current ? current.Rows[0].Length : ColumnsOfAQuery;

    public override int Depth => 0;

    public override bool HasRows => Current is { Rows.Count: > 0 };

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    private PromisedResult? Current => _result < results.Count ? results[_result] : null;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => throw new NotSupportedException();

    public override bool Read() => Current is { } current && ++_row < current.Rows.Count;

    public override bool NextResult()
    {
        _row = -1;
        return ++_result < results.Count;
    }

    public override object GetValue(int ordinal) => Current!.Rows[_row][ordinal];

    public override T GetFieldValue<T>(int ordinal) => (T)Convert.ChangeType(GetValue(ordinal), typeof(T), CultureInfo.InvariantCulture);

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override bool IsDBNull(int ordinal) => false;

    public override string GetName(int ordinal) => "c" + ordinal.ToString(CultureInfo.InvariantCulture);

    public override int GetOrdinal(string name) => int.Parse(name[1..], CultureInfo.InvariantCulture);

    public override string GetDataTypeName(int ordinal) => "int";

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override DateTime GetDateTime(int ordinal) => throw new NotSupportedException();

    public override decimal GetDecimal(int ordinal) => throw new NotSupportedException();

    public override double GetDouble(int ordinal) => throw new NotSupportedException();

    public override float GetFloat(int ordinal) => throw new NotSupportedException();

    public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

    public override string GetString(int ordinal) => throw new NotSupportedException();
}

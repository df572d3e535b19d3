namespace JdPartnership.Core.PersonalData;

/// <summary>Seals what identifies a person, so that neither the database nor a copy of it tells it without the key file.</summary>
public interface IPersonalDataProtector
{
    /// <summary>Seals under the active key. The same values give other bytes each time.</summary>
    /// <param name="uid">Of the row the bytes will stand in: nowhere else can they be opened.</param>
    byte[] Seal(SealedColumn column, Guid uid, ReadOnlySpan<byte> values);

    /// <exception cref="SealBrokenException">
    /// The key is not in the key file, the bytes were sealed for another row or column, or one of them was changed.
    /// </exception>
    byte[] Open(SealedColumn column, Guid uid, ReadOnlySpan<byte> sealedValues);
}

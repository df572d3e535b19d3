namespace JdPartnership.Core.PersonalData;

/// <summary>One version of the encryption key.</summary>
/// <param name="Id">Stands in every sealed value, from 1.</param>
/// <param name="Secret"><see cref="PersonalDataKeys.KeyLength"/> bytes.</param>
public sealed record PersonalDataKey(ushort Id, DateTime CreatedAt, byte[] Secret);

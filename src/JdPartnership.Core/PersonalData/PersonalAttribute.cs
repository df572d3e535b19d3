namespace JdPartnership.Core.PersonalData;

/// <summary>
/// The property holds what identifies a person or is freely written about one, sealed or indexed or in clear: the change history says that it changed, never what it held.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;

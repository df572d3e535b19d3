using System.Text;

namespace JdPartnership.Core.PersonalData;

/// <summary>The column that sealed bytes belong to. Make it once and keep it: it is used for every row.</summary>
/// <param name="entity">Name of the entity; renaming the class must not change it.</param>
public sealed class SealedColumn(string entity, string property)
{
    /// <summary>First part of the associated data, <c>entity|property|</c>.</summary>
    internal byte[] Prefix { get; } = Encoding.UTF8.GetBytes($"{entity}|{property}|");
}

namespace JdPartnership.Core.Common;

/// <summary>
/// What every stored row has. <see cref="Id"/> serves links and foreign keys; <see cref="Uid"/> is known before the row is stored
/// and names it in the change history.
/// </summary>
public abstract class Entity : IVersioned
{
    public int Id { get; private set; }

    public Guid Uid { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;
}

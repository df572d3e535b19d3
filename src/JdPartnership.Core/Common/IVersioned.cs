namespace JdPartnership.Core.Common;

/// <summary>A row whose edits are checked against the version the form was opened with. The version is bumped when it is stored.</summary>
public interface IVersioned
{
    int Version { get; }
}

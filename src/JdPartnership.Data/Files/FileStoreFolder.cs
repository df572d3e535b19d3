namespace JdPartnership.Data.Files;

/// <summary>Where the portal keeps its files; every node must see the same folder.</summary>
public sealed record FileStoreFolder(string Path);

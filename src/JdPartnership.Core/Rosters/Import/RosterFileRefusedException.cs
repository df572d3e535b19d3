using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>The file is refused before or while it is read. The sentence, by code, says what to do; nothing has been stored of its rows.</summary>
public sealed class RosterFileRefusedException(string code, params object[] arguments) : DomainException("Roster.File." + code, "File", arguments);

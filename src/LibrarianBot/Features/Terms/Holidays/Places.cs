namespace LibrarianBot.Features.Terms.Holidays;

/// <summary>Where a public holiday is kept.</summary>
[Flags]
internal enum Places
{
    None = 0,
    Act = 1,
    Nsw = 2,
    Nt = 4,
    Qld = 8,
    Sa = 16,
    Tas = 32,
    Vic = 64,
    Wa = 128,
    Nz = 256,
    Australia = Act | Nsw | Nt | Qld | Sa | Tas | Vic | Wa,
    Everywhere = Australia | Nz,
}

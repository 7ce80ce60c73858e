#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the alarms' sounds beside this script; run by hand when they are to sound differently.

A burst for each priority that sounds, after the manner of IEC 60601-1-8 (bursts of 10 pulses for
high and 3 for medium priority; the longer gap after the third and the fifth pulse; a fundamental of
150 to 1000 Hz with at least four harmonics up to 4000 Hz) and ISO 7731 (most of it between 500 and
2500 Hz, pulsating). Our critical sounds as its high, our high as its medium. How often a burst is
repeated is said in ui/alarm_sound/alarm_sound_rule.cpp.
"""
import math
import pathlib
import struct
import wave

RATE = 11025  # samples a second; the highest harmonic is at 3600 Hz
PEAK = 0.85  # of full scale
HARMONICS = [1.0, 0.8, 0.6, 0.45, 0.3]  # of the fundamental and its multiples


def pulse(frequency, seconds, edge):
    """One tone that swells and fades within `edge` seconds, so that it does not click."""
    count = round(seconds * RATE)
    total = sum(HARMONICS)
    samples = []
    for index in range(count):
        time = index / RATE
        swell = min(1.0, time / edge, (seconds - time) / edge)
        shape = 0.5 - 0.5 * math.cos(math.pi * swell)
        tone = sum(
            part * math.sin(2 * math.pi * frequency * multiple * time)
            for multiple, part in enumerate(HARMONICS, start=1)
        )
        samples.append(shape * tone / total)
    return samples


def silence(seconds):
    return [0.0] * round(seconds * RATE)


def critical():
    """3 + 2 pulses, twice."""
    length, gap = 0.11, 0.06
    group = []
    for index, frequency in enumerate([600, 720, 720, 600, 720]):
        group += pulse(frequency, length, 0.02)
        if index < 4:
            group += silence(2 * gap + length if index == 2 else gap)
    return group + silence(0.45) + group


def high():
    """3 pulses, slower and lower."""
    length, gap = 0.2, 0.18
    samples = []
    for index, frequency in enumerate([520, 520, 440]):
        samples += pulse(frequency, length, 0.04)
        if index < 2:
            samples += silence(gap)
    return samples


def write(name, samples):
    loudest = max(abs(sample) for sample in samples)
    path = pathlib.Path(__file__).resolve().parent / name
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(
            b"".join(
                struct.pack("<h", round(sample / loudest * PEAK * 32767)) for sample in samples
            )
        )
    print(f"{path.name}: {len(samples) / RATE:.2f} s, {path.stat().st_size} bytes")


if __name__ == "__main__":
    write("critical.wav", critical())
    write("high.wav", high())
